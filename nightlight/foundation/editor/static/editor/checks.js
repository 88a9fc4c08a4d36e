// Keeps Wagtail's preview and its checks in step with what is written, in two places where they lose it.
//
// A check asks the preview's frame and waits for its answer. When the preview is renewed meanwhile, Wagtail removes
// that frame: the answer never comes, and no later check begins. Here a frame that is being asked stays until it has
// answered; and a new frame that says it can be asked is asked once it stands in the old one's place, for until then the
// question would go to the old one. And Wagtail takes what is typed before it begins to watch, two seconds after the page
// is there (and begins a second time a moment later), for what the page held from the start: the preview stays old, and
// nobody is warned who leaves.
(() => {
  const LONGEST_ANSWER_MS = 15_000;
  // Frames that can be asked and wait for their place.
  const early = new WeakSet();

  function previewOf(frame) {
    const panel = frame?.closest?.("[data-controller~='w-preview']");
    return panel && window.wagtail.app.getControllerForElementAndIdentifier(panel, "w-preview");
  }

  async function answered(preview) {
    const tooLong = new Promise((resolve) => setTimeout(resolve, LONGEST_ANSWER_MS, "too long"));
    while (preview.contentChecksPromise) {
      const end = await Promise.race([preview.contentChecksPromise.catch(() => {}), tooLong]);
      if (end === "too long") {
        preview.contentChecksPromise = null;
      }
      // Whoever waited for this answer begins to ask now.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  document.addEventListener(
    "load",
    (event) => {
      const frame = event.target;
      const preview = previewOf(frame);
      // Before the first preview is ready, a check waits for this very frame.
      if (!preview?.ready || !preview.contentChecksPromise || frame === preview.iframeTarget) {
        return;
      }
      event.stopImmediatePropagation();
      answered(preview).then(() => frame.dispatchEvent(new Event("load")));
    },
    true,
  );

  window.addEventListener(
    "message",
    (event) => {
      if (event.data?.wagtail?.type !== "w-userbar:axe-ready") {
        return;
      }
      const frame = [...document.querySelectorAll("iframe")].find((each) => each.contentWindow === event.source);
      const preview = previewOf(frame);
      if (preview?.ready && frame !== preview.iframeTarget) {
        event.stopImmediatePropagation();
        early.add(frame);
      }
    },
    true,
  );

  document.addEventListener("w-preview:loaded", (event) => {
    const preview = previewOf(event.target);
    if (preview && early.delete(preview.iframeTarget)) {
      preview.runChecks();
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector("form[data-controller~='w-unsaved']");
    if (!form) {
      return;
    }
    let isTyped = false;
    for (const kind of ["beforeinput", "input", "change"]) {
      form.addEventListener(kind, (event) => (isTyped ||= event.isTrusted));
    }
    form.addEventListener("w-unsaved:watch-edits", () => {
      if (isTyped) {
        form.setAttribute("data-w-unsaved-force-value", "true");
      }
    });
  });
})();
