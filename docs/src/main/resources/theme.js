// Loaded before the page is shown, so that it never appears in the wrong colors.
try {
  const theme = localStorage.getItem("theme");
  if (theme) {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // Without storage the system decides.
}
