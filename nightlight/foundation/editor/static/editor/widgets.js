// Starts Wagtail's widgets from data in the page. Wagtail would do it by inline scripts, which the
// editor's content security policy refuses. One element, one start: the element goes once it is done.
(() => {
  const panels = { InlinePanel: "InlinePanel", MultipleChooserPanel: "MultipleChooserPanel" };
  const fields = { date: "initDateChooser", time: "initTimeChooser", datetime: "initDateTimeChooser" };
  // Only names of this shape: data in a page must not be able to call any function there is.
  const chooser = /^[A-Z][A-Za-z]*Chooser$/;

  function start(kind, id, options) {
    if (kind in fields) {
      window[fields[kind]](id, options);
    } else if (kind in panels) {
      new window[panels[kind]](options);
    } else if (kind === "TaskChooser") {
      window.createTaskChooser(id);
    } else if (chooser.test(kind)) {
      new window[kind](id, options);
    }
  }

  window.wagtail.app.register(
    "nl-widget",
    class extends window.StimulusModule.Controller {
      static values = { kind: String, id: String, options: Object };
      connect() {
        this.element.remove();
        start(this.kindValue, this.idValue, this.optionsValue);
      }
    },
  );

  document.addEventListener("DOMContentLoaded", () => {
    const urls = document.getElementById("nl-chooser-urls");
    if (urls && !window.chooserUrls) {
      window.chooserUrls = { ...urls.dataset };
    }
  });
})();
