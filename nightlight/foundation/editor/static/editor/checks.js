// Keeps Wagtail's preview and its checks in step with what is written, in two places where they lose it.
//
// A check asks the preview's frame and waits for its answer. When the preview is renewed meanwhile, Wagtail removes
// that frame: the answer never comes, and no later check begins. Here a frame that is being asked stays until it has
// answered. And Wagtail takes what is typed before it begins to watch, two seconds after the page is there, for what
// the page held from the start: the preview stays old, and nobody is warned who leaves.
(() => {
  const LONGEST_ANSWER_MS = 15_000;

  function previewOf(frame) {
    const panel = frame.closest?.("[data-controller~='w-preview']");
    return panel && window.wagtail.app.getControllerForElementAndIdentifier(panel, "w-preview");
  }

  function answered(preview) {
    const tooLong = new Promise((resolve) => setTimeout(resolve, LONGEST_ANSWER_MS));
    return Promise.race([preview.contentChecksPromise.catch(() => {}), tooLong]);
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
      answered(preview).then(() => {
        preview.contentChecksPromise = null;
        frame.dispatchEvent(new Event("load"));
      });
    },
    true,
  );

  document.addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector("form[data-controller~='w-unsaved']");
    if (!form) {
      return;
    }
    const typed = new AbortController();
    const remember = () => form.setAttribute("data-w-unsaved-force-value", "true");
    for (const kind of ["beforeinput", "input", "change"]) {
      form.addEventListener(kind, (event) => event.isTrusted && remember(), { signal: typed.signal });
    }
    form.addEventListener("w-unsaved:watch-edits", () => typed.abort());
  });
})();
