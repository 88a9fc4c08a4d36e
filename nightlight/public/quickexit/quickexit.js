// First in the head of every page: leaves the site on Escape, on Shift three times, or by the link.
//
// Promises: the page is blank before the key's own task ends; Back shows no page of ours afterwards, neither from
// the network nor from the back/forward cache. Refuses to act while text is being composed or a film fills the
// screen. Cannot clear the browser's history, and the site says so.
(() => {
  const FLAG = "left"; // in this tab's storage: "1" while rewinding, "2" once away
  const LEAVE = "/leave";
  const root = document.documentElement;
  const flag = (value) => {
    try {
      if (value) sessionStorage.setItem(FLAG, value);
      return sessionStorage.getItem(FLAG);
    } catch {
      return null;
    }
  };

  const blank = () => {
    window.stop();
    for (const field of document.querySelectorAll("input, textarea")) field.value = "";
    for (const medium of document.querySelectorAll("audio, video")) medium.pause();
    root.innerHTML = "<title>…</title>";
  };

  // How many entries of ours stand before this one in the tab: known to the browser, else counted by us.
  let counted = 0;
  const count = (isFirst) => {
    const { state } = history;
    if (state && state.entry >= 0) counted = state.entry;
    else {
      counted = isFirst ? 0 : Number(sessionStorage.entry || 0) + 1;
      history.replaceState({ ...state, entry: counted }, "");
    }
    sessionStorage.entry = counted;
  };
  const before = () => (window.navigation && navigation.currentEntry ? navigation.currentEntry.index : counted);

  const away = () => {
    if (flag() === "2") return location.replace(LEAVE);
    flag("2");
    // This entry becomes /leave, and going on from it cuts off all that came after.
    history.replaceState(null, "", LEAVE);
    location.assign(LEAVE + "?on");
  };
  const leave = (event) => {
    blank();
    if (event) others.postMessage(0);
    const steps = before();
    if (!flag("1")) return location.replace(LEAVE);
    if (steps < 1) return away();
    history.go(-steps);
    setTimeout(() => location.replace(LEAVE), 1000);
  };

  const others = window.BroadcastChannel ? new BroadcastChannel(FLAG) : { postMessage() {} };
  others.onmessage = () => leave();

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
      const link = event.target.closest && event.target.closest(`a[href="${LEAVE}"]`);
      if (!link) return;
      event.preventDefault();
      leave(event);
    },
    true,
  );

  // A page that goes into the back/forward cache goes in hidden, so that it cannot flash when it comes back.
  addEventListener("pagehide", () => (root.style.visibility = "hidden"));
  addEventListener("pageshow", (event) => {
    if (event.persisted && flag()) {
      blank();
      away();
    } else root.style.visibility = "";
  });

  try {
    const [loaded] = performance.getEntriesByType("navigation");
    if (flag() && loaded && loaded.type === "back_forward") {
      blank();
      away();
    } else sessionStorage.removeItem(FLAG);
    if (!window.navigation) {
      count(!document.referrer.startsWith(location.origin + "/"));
      addEventListener("hashchange", () => count(false));
    }
  } catch {
    // Storage is off: the link and the key still leave, without rewinding.
  }
})();
