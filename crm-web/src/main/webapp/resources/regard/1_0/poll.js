/* Asks again for the parts of a page that may change by themselves, while somebody looks. Without this file they are there with the next page. */
(() => {
  'use strict';
  const EVERY = 10000;
  const open = () => [...document.querySelectorAll('[data-poll]')].filter((box) => box.dataset.poll);

  /* Only what has changed is put in, so that nothing is read out twice and nobody loses their place. */
  const show = (box, html) => {
    const fresh = document.createElement('div');
    fresh.innerHTML = html;
    if (fresh.innerHTML.trim() === box.innerHTML.trim()) return;
    const within = box.contains(document.activeElement);
    box.replaceChildren(...fresh.childNodes);
    if (!within) return;
    const next = box.querySelector('button, a') || document.getElementById('page');
    if (next) next.focus();
  };

  /* A page that asks by itself is no person: the server does not let it lengthen a session. */
  const ask = async (box) => {
    try {
      const answer = await fetch(box.dataset.poll, { headers: { 'Regard-Part': 'yes', 'Regard-Poll': 'yes' } });
      if (answer.status === 401) box.dataset.poll = '';
      if (answer.ok && !answer.redirected) show(box, await answer.text());
    } catch (gone) { /* the network will be back, or not: the page stays as it is */ }
  };
  const round = () => { if (!document.hidden) open().forEach(ask); };

  if (!open().length) return;
  setInterval(round, EVERY);
  document.addEventListener('visibilitychange', round);

  document.addEventListener('submit', async (e) => {
    const form = e.target, box = form.closest('[data-poll]');
    if (!box || form.dataset.part === undefined) return;
    e.preventDefault();
    const typed = new URLSearchParams(new FormData(form));
    if (e.submitter && e.submitter.name) typed.set(e.submitter.name, e.submitter.value);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: typed, headers: { 'Regard-Part': 'yes' } });
      if (answer.status === 401) location.reload();
      else if (answer.ok) show(box, await answer.text());
      else await ask(box);
    } catch (gone) { form.submit(); }
  });
})();
