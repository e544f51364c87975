/* Runs before the first paint, so that a chosen theme never flashes the other one. The rest is app/session/theme.ts. */
try {
  var chosen = localStorage.getItem('tcd.theme');
  if (chosen === 'flash' || chosen === 'studio') document.documentElement.dataset.theme = chosen;
} catch (storageIsBlocked) {
  document.documentElement.dataset.themeStorage = 'blocked';
}
