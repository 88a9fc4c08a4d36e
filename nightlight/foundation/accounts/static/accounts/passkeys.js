// Says in the page, not in the console, that a passkey did not work.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const place = document.getElementById("passkey-problem");
  if (place) {
    place.hidden = false;
    place.focus();
  }
});
