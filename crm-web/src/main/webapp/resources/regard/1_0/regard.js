/* Keys and search as you type. Without this file every form still works. */
(() => {
  'use strict';
  const $ = (sel, from = document) => from.querySelector(sel);
  const typing = (el) => el.matches('input, textarea, select, [contenteditable="true"]');

  /* What is typed travels in the body, so that no name ends up in an address or a log. */
  const part = (from, typed, signal) => fetch(from, { method: 'POST', body: new URLSearchParams(typed), signal, headers: { 'Regard-Part': 'yes' } });

  const links = (box) => [...box.querySelectorAll('a[data-hit], .more button')];

  function finder(form) {
    const input = $('input[type="search"]', form);
    const box = document.getElementById(form.dataset.into);
    const said = $('.said-count', form);
    if (!input || !box) return;
    const floating = box.classList.contains('drop');
    const atRest = box.innerHTML;
    let running = null, later = 0, shown = input.defaultValue.trim();

    const close = () => { if (floating) { box.hidden = true; } };
    const show = (html) => {
      box.innerHTML = html;
      if (floating) { box.hidden = false; }
      const n = links(box).filter((a) => a.dataset.hit !== undefined).length;
      if (said) said.textContent = n ? said.dataset.some.replace('{0}', n) : said.dataset.none;
    };
    const ask = async () => {
      const q = input.value.trim();
      if (q === shown) return;
      if (running) running.abort();
      if (q.length < 2 && !/\p{Ideographic}/u.test(q)) { shown = q; if (floating) close(); else box.innerHTML = atRest; return; }
      running = new AbortController();
      try {
        const answer = await part(form.dataset.from, { q }, running.signal);
        if (answer.status === 401) { location.assign(form.action); return; }
        if (!answer.ok) return;
        const html = await answer.text();
        if (input.value.trim() === q) { shown = q; show(html); }
      } catch (gone) { if (gone.name !== 'AbortError') close(); }
    };
    const move = (step) => {
      const all = links(box);
      if (!all.length || box.hidden) return false;
      const at = all.indexOf(document.activeElement);
      const to = at + step;
      if (to < 0) input.focus(); else all[Math.min(to, all.length - 1)].focus();
      return true;
    };

    input.addEventListener('input', () => { clearTimeout(later); later = setTimeout(ask, 110); });
    form.addEventListener('keydown', (e) => {
      if (e.key === 'ArrowDown') { if (move(1)) e.preventDefault(); }
      else if (e.key === 'ArrowUp') { if (move(-1)) e.preventDefault(); }
      else if (e.key === 'Escape') { close(); input.focus(); }
    });
    box.addEventListener('keydown', (e) => {
      if (form.contains(box)) return;
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') { if (move(e.key === 'ArrowDown' ? 1 : -1)) e.preventDefault(); }
      else if (e.key === 'Escape') input.focus();
      else if (e.key.length === 1 && !e.ctrlKey && !e.metaKey && !e.altKey && e.key !== ' ') input.focus();
    });
    document.addEventListener('click', (e) => { if (!form.contains(e.target)) close(); });
    /* Somebody was quicker than this file, or came back to a page with their words still in it. */
    ask();
  }

  document.addEventListener('keydown', (e) => {
    const slash = e.key === '/' && !typing(e.target) && !e.ctrlKey && !e.metaKey && !e.altKey;
    const k = e.key.toLowerCase() === 'k' && (e.ctrlKey || e.metaKey);
    if (!slash && !k) return;
    const field = $('.big input[type="search"]') || $('.find input[type="search"]');
    if (!field) return;
    e.preventDefault(); field.focus(); field.select();
  });
  document.addEventListener('click', (e) => {
    document.querySelectorAll('details.menu[open], details.chipped[open]').forEach((d) => { if (!d.contains(e.target)) d.open = false; });
    if (e.target.closest('[data-print]')) window.print();
  });
  document.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape') return;
    document.querySelectorAll('details.menu[open], details.chipped[open]').forEach((d) => { d.open = false; $('summary', d).focus(); });
  });
  document.addEventListener('change', (e) => { if (e.target.matches('[data-send]')) e.target.form.requestSubmit(); });

  /* On a phone the row of pages scrolls: the one we stand on comes into sight. */
  const here = $('.top nav a[aria-current="page"]');
  if (here) here.closest('nav').scrollLeft = here.offsetLeft - 60;

  /* What a new page has to say is read out only when it changes while it stands: it is put in once more. */
  const told = document.getElementById('notices');
  if (told && told.firstElementChild) setTimeout(() => told.replaceChildren(...[...told.childNodes].map((n) => n.cloneNode(true))), 400);

  document.querySelectorAll('form[data-from]').forEach(finder);
  document.querySelectorAll('form[data-twins]').forEach((form) => {
    /* Who may be here already: asked while the name is typed. */
    const field = $('[data-twin]', form), box = document.getElementById(form.dataset.into);
    let later = 0;
    if (field && box) field.addEventListener('input', () => {
      clearTimeout(later);
      later = setTimeout(async () => {
        const q = field.value.trim();
        if (q.length < 3) { box.innerHTML = ''; return; }
        const answer = await part(form.dataset.twins, { name: q });
        if (answer.ok && field.value.trim() === q) box.innerHTML = await answer.text();
      }, 250);
    });
  });
  document.querySelectorAll('form[data-asks]').forEach((form) => {
    /* Words are asked about while they are typed; the house asks again when they are sent. */
    form.querySelectorAll('[data-ask]').forEach((field) => {
      const box = document.getElementById(field.dataset.ask);
      let later = 0, asked = '';
      field.addEventListener('input', () => {
        clearTimeout(later);
        later = setTimeout(async () => {
          const text = field.value.trim();
          if (text === asked) return;
          asked = text;
          if (text.length < 3) { box.innerHTML = ''; return; }
          try {
            const answer = await part(form.dataset.asks, { id: form.dataset.id, for: form.dataset.for, text });
            if (answer.ok && field.value.trim() === text) box.innerHTML = await answer.text();
          } catch (gone) { box.innerHTML = ''; }
        }, 600);
      });
    });
  });
})();
