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
  var dayOf = function (ago) { return new Date(Date.now() - ago * 864e5).toISOString().slice(0, 10); };
  var usage = function (days, by) { return '/api/v1/usage?from=' + dayOf(days - 1) + '&to=' + dayOf(0) + '&groupBy=' + by; };
  var search = new URLSearchParams(location.search);
  var days = { '7d': 7, '90d': 90 }[search.get('range')] || 30;
  var asked = {
    studio: catalogue.concat(id ? ['/api/v1/conversations/' + id] : []),
    gallery: catalogue.concat(location.search ? [] : ['/api/v1/concepts?sort=newest&limit=48']),
    c: catalogue.concat(id ? ['/api/v1/concepts/' + id] : []),
    s: catalogue.concat(id ? ['/api/v1/shared-concepts/' + id] : []),
    usage: [usage(days, 'key')].concat(search.has('key') ? [] : [usage(days, 'day')]),
    settings: catalogue,
    keys: ['/api/v1/api-keys'].concat(location.search ? [] : ['/api/v1/usage/requests?limit=20']),
  };
  /* The pictures one sees first, by what the answer says: the newest drawing of each number, the first rows of the list. */
  var pictures = {
    studio: function (concepts) {
      var changed = concepts.map(function (one) { return one.parentConceptId; });
      return concepts.filter(function (one) { return changed.indexOf(one.id) < 0; }).slice(-4).map(function (one) { return one.image.url + '&w=640'; });
    },
    gallery: function (concepts) { return concepts.slice(0, 10).map(function (one) { return one.image.url + '&w=320'; }); },
  }[/sheet=|about=/.test(location.search) ? '' : page];
  var preload = function (url) { document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: url })); };
  var answers = {};
  var ask = function (url) {
    answers[url] = fetch(url).then(function (answer) { return answer.ok ? answer.json() : null; }).then(function (body) {
      if (pictures && body && body.concepts) pictures(body.concepts).forEach(preload);
      return body;
    }).catch(function () { return null; });
  };
  window.tcdEarly = answers;
  var parts = JSON.parse(document.getElementById('parts').textContent);
  (parts[place.length > 1 ? page + '/' + (place[2] || '') : page] || parts[page] || []).forEach(function (file) {
    document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }));
  });
  ['/health/ready'].concat(asked[page] || []).forEach(ask);
  /* In a task of their own: what the frame tells, and a page may wait for. */
  setTimeout(function () { ['/api/v1/me', usage(1, 'engine')].forEach(ask); });
})();
