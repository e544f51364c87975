/*
 * Runs before the first paint. A chosen theme never flashes the other one (app/session/theme.ts), and while the program is
 * still on its way the page's own part of it and its first answers are fetched (app/session/early.ts takes them up).
 */
try {
  var chosen = localStorage.getItem('tcd.theme');
  if (chosen === 'flash' || chosen === 'studio') document.documentElement.dataset.theme = chosen;
} catch (storageIsBlocked) {
  document.documentElement.dataset.themeStorage = 'blocked';
}
(function () {
  var place = location.pathname.split('/').filter(Boolean);
  var page = place[0] || 'studio';
  var id = place[1];
  var catalogue = ['/api/v1/styles', '/api/v1/placements'];
  var asked = {
    studio: catalogue.concat(id ? ['/api/v1/conversations/' + id] : []),
    gallery: catalogue.concat(location.search ? [] : ['/api/v1/concepts?sort=newest&limit=48']),
    c: catalogue.concat(id ? ['/api/v1/concepts/' + id] : []),
    s: catalogue.concat(id ? ['/api/v1/shared-concepts/' + id] : []),
    keys: ['/api/v1/api-keys'],
  };
  var answers = {};
  ['/health/ready', '/api/v1/me'].concat(asked[page] || []).forEach(function (url) {
    answers[url] = fetch(url).then(function (answer) { return answer.ok ? answer.json() : null; }).catch(function () { return null; });
  });
  window.tcdEarly = answers;
  var parts = JSON.parse(document.getElementById('parts').textContent);
  (parts[place.length > 1 ? page + '/' + (place[2] || '') : page] || parts[page] || []).forEach(function (file) {
    document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }));
  });
})();
