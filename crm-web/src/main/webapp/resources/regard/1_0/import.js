/* Import at the door: the beginning of a file is looked at as soon as it is chosen, the whole is sent once, the job shows
   how far it is. Without this file the forms do the same in two steps. */
(() => {
  'use strict';
  const BEGINNING = 262144;
  const look = document.querySelector('form[data-look]');

  function send(form, action, file) {
    const body = new FormData();
    for (const [name, value] of new FormData(form)) if (name !== 'file') body.append(name, value);
    body.append('file', file); /* last: what becomes of it is said before it comes */
    const request = new XMLHttpRequest();
    const sending = form.querySelector('[data-sending]');
    const buttons = form.querySelectorAll('button');
    sending.hidden = false;
    buttons.forEach((b) => { b.disabled = true; });
    request.upload.onprogress = (e) => { if (e.lengthComputable) sending.querySelector('progress').value = 100 * e.loaded / e.total; };
    request.onloadend = () => {
      const next = request.getResponseHeader('Regard-Next');
      if (next) { location.assign(next); return; }
      sending.hidden = true;
      buttons.forEach((b) => { b.disabled = false; });
      form.parentElement.querySelectorAll('.say').forEach((said) => said.remove());
      form.insertAdjacentHTML('beforebegin', request.responseText);
      const said = form.parentElement.querySelector('.say');
      if (said) { said.setAttribute('role', 'alert'); said.scrollIntoView({ block: 'center' }); }
    };
    request.open('POST', action);
    request.setRequestHeader('Regard-Part', 'yes');
    request.send(body);
  }

  if (look) {
    const field = look.querySelector('input[type="file"]');
    const box = document.getElementById(look.dataset.look);
    look.querySelectorAll('[data-without-script]').forEach((part) => { part.hidden = true; });
    field.addEventListener('change', async () => {
      const file = field.files[0];
      if (!file) { box.innerHTML = ''; return; }
      const body = new FormData();
      body.append('file', file.slice(0, BEGINNING), 'beginning');
      const answer = await fetch(look.action, { method: 'POST', body, headers: { 'Regard-Part': 'yes' } });
      if (answer.status === 401) { location.reload(); return; }
      box.innerHTML = await answer.text();
      const form = box.querySelector('form[data-bring]');
      if (!form) return;
      form.querySelector('[data-file-again]').remove();
      form.addEventListener('submit', (e) => {
        e.preventDefault();
        send(form, (e.submitter && e.submitter.getAttribute('formaction')) || form.action, file);
      });
      box.querySelector('select').focus({ preventScroll: true });
    });
  }

  const moving = () => document.querySelector('#job[data-moving="true"]');
  async function follow() {
    const job = moving();
    if (!job) return;
    try {
      const answer = await fetch(location.href);
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('job');
      if (fresh && !job.contains(document.activeElement)) job.replaceWith(fresh);
    } catch (later) { /* the next look will tell */ }
    setTimeout(follow, 1000);
  }
  if (moving()) setTimeout(follow, 1000);
})();
