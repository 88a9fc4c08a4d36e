// Asks for the reading age of the form as it stands: after typing has paused, and after every change that
// Wagtail notices (blocks moved, rich text), which it begins to watch only some seconds after the page is there.
(() => {
  const box = document.querySelector("[data-reading-age]");
  const form = document.querySelector("form[data-edit-form]");
  if (!box || !form) {
    return;
  }
  const PAUSE_MS = 600;
  const says = box.querySelector("[data-reading-age-says]");
  let asking = null;
  let waiting = null;

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(box.dataset.readingAgeUrl, {
        method: "POST",
        body: new FormData(form),
        headers: { "X-Requested-With": "XMLHttpRequest" },
        signal: asking.signal,
      });
      const text = answer.ok ? (await answer.text()).trim() : "";
      // The same words again would be read out again.
      if (text && text !== says.textContent.trim()) {
        says.textContent = text;
      }
    } catch (error) {
      if (error.name !== "AbortError") {
        throw error;
      }
    }
  }

  function askSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE_MS);
  }

  form.addEventListener("input", askSoon);
  document.addEventListener("w-unsaved:add", askSoon);
  document.addEventListener("w-unsaved:clear", askSoon);
})();
