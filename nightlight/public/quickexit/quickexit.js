// First in the head of every page: leaves the site on Escape, on Shift three times, or by the link.
//
// Promises: the page is blank before the key's own task ends; neither Back nor Forward shows a page of ours
// afterwards, from the network or from the back/forward cache; a server that does not answer holds nobody up.
// Refuses to act while text is being composed or a film fills the screen. Cannot clear the browser's history, and the
// site says so.
(() => {
  const LEFT = "left"; // in this tab's storage: "1" while going back to the visit's first entry, "2" once away
  const LEAVE = "/leave";
  const root = document.documentElement;
  root.classList.add("nl-keys"); // now the page may name the key
  const elsewhere = document.currentScript.dataset.elsewhere;
  const flag = (value) => {
    try {
      if (value) sessionStorage.setItem(LEFT, value);
      return sessionStorage.getItem(LEFT);
    } catch {
      return null;
    }
  };

  const ask = (path) => fetch(path, { redirect: "manual", cache: "no-store", keepalive: true });

  let isLeaving = false;
  const blank = () => {
    isLeaving = true;
    window.stop();
    for (const field of document.querySelectorAll("input, textarea, select")) {
      field.checked = false;
      field.value = "";
    }
    for (const medium of document.querySelectorAll("audio, video")) medium.pause();
    root.innerHTML = "<title>…</title>";
    setTimeout(giveUp, 1000);
  };
  // Nothing has answered: what the server has to end and to shut is still sent, but nobody waits for it.
  let hasGivenUp = false;
  const giveUp = () => {
    hasGivenUp = true;
    ask(LEAVE).catch(() => {});
    location.replace(elsewhere);
  };

  // First the screen is blank, then the tab moves on: moving takes the browser longer than drawing nothing. A tab that
  // nobody sees draws no frame.
  const afterFrame = (go) => {
    const once = () => {
      if (go) go();
      go = null;
    };
    requestAnimationFrame(() => setTimeout(once));
    setTimeout(once, 50);
  };

  // From the visit's first entry: it becomes /leave, and a new entry cuts off all that came after. That is pushed,
  // because what a page opens while it is still loading replaces its own entry.
  const away = () => {
    if (flag() !== "2") {
      flag("2");
      history.replaceState(null, "", LEAVE);
      history.pushState(null, "", LEAVE);
    }
    location.replace(LEAVE);
  };
  const leave = (event) => {
    if (event) event.preventDefault(); // Escape also stops what is loading
    if (isLeaving) return;
    const steps = window.navigation ? navigation.currentEntry.index : Math.min(place, history.length - 1);
    blank();
    if (event && others) others.postMessage(0);
    afterFrame(() => {
      if (!flag("1")) return location.replace(LEAVE);
      if (steps < 1) return away();
      // Chromium lets nothing overtake a step back that hangs, so it is first seen that the server answers.
      ask("/health/live").then(() => hasGivenUp || history.go(-steps), giveUp);
    });
  };

  // Other tabs of the site leave as well. A page that listens is kept out of the back/forward cache by some browsers.
  let others;
  const listen = () => {
    if (!window.BroadcastChannel) return;
    others = new BroadcastChannel(LEFT);
    others.onmessage = () => leave();
  };

  // How many entries of this visit stand before this one, where the browser does not say. Going back too far would show
  // the page before ours: what is not certain counts as less.
  let place = 0;
  let length;
  const count = (isFirst, isSameAddress) => {
    if (history.state && history.state.place >= 0) place = history.state.place;
    else {
      // A link from a page to itself adds no entry.
      if (isFirst) place = 0;
      else if (!isSameAddress || length !== history.length) place += 1;
      history.replaceState({ place }, "");
    }
    length = history.length;
  };

  let shifts = [];
  addEventListener(
    "keydown",
    (event) => {
      if (event.isComposing || event.keyCode === 229 || document.fullscreenElement) return;
      if (event.key === "Shift") {
        if (!event.repeat) shifts = [...shifts, event.timeStamp].slice(-3);
        if (shifts.length === 3 && shifts[2] - shifts[0] < 3000) leave(event);
      } else {
        shifts = [];
        if (event.key === "Escape" || event.key === "Esc") leave(event);
      }
    },
    true,
  );
  addEventListener(
    "click",
    (event) => {
      if (event.target.closest && event.target.closest(`a[href="${LEAVE}"]`)) leave(event);
    },
    true,
  );

  // A page that goes into the back/forward cache goes in hidden, so that it cannot flash when it comes back.
  addEventListener("pagehide", () => {
    root.style.visibility = "hidden";
    if (others) others.close();
    try {
      sessionStorage.last = [place, length];
    } catch {
      // Then the next page counts as the first.
    }
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    if (flag() || isLeaving) {
      blank();
      away();
    } else {
      root.style.visibility = "";
      listen();
    }
  });
  // Going back within a page loads nothing: this is all there is to hear of it.
  let address = location.href;
  addEventListener("popstate", () => {
    if (isLeaving) return away();
    if (!window.navigation) count(false, address === location.href);
    address = location.href;
  });

  listen();
  try {
    const [loaded] = performance.getEntriesByType("navigation");
    const isOnPurpose = loaded && loaded.type === "navigate";
    if (flag() && !isOnPurpose) {
      blank();
      away();
    } else sessionStorage.removeItem(LEFT);
    if (!window.navigation) {
      const { referrer } = document;
      const { last } = sessionStorage;
      if (last) [place, length] = last.split(",").map(Number);
      const isFirst = !last || !isOnPurpose || !referrer.startsWith(location.origin + "/");
      count(isFirst, referrer === address.split("#")[0]);
    }
  } catch {
    // Storage is off: the link and the key still leave, without rewinding.
  }
})();
