/* Reads the description of the interface and lets a colleague try each call, as a program would: with a name and a password, without a session. */
(async () => {
  'use strict';
  const page = document.getElementById('api');
  const words = page.dataset;
  const typed = (id) => document.getElementById(id).value.trim();

  const make = (name, attributes = {}, ...inside) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...inside);
    return element;
  };

  /* The description is written in English, whatever language the page speaks. */
  const english = (name, attributes, ...inside) => make(name, { lang: 'en', ...attributes }, ...inside);

  /* What stands between backquotes in the description is code. */
  const said = (text) => text.split('`').map((piece, at) => (at % 2 ? make('code', {}, piece) : piece));

  /* Headers hold ASCII; other letters travel in the form of RFC 8187. */
  const forHeader = (text) => (/^[\x20-\x7e]*$/.test(text) ? text : `UTF-8''${encodeURIComponent(text)}`);

  const answer = await fetch(words.description, { credentials: 'omit' }).catch(() => null);
  if (!answer || !answer.ok) { page.append(make('p', { class: 'say' }, words.gone)); return; }
  const api = await answer.json();

  const found = (schema) => (schema && schema.$ref ? api.components.schemas[schema.$ref.split('/').pop()] : schema) || {};

  const example = (schema, depth = 0) => {
    const is = found(schema);
    if (is.example !== undefined) return is.example;
    if (is.default !== undefined) return is.default;
    if (is.enum) return is.enum[0];
    if (is.oneOf) return example(is.oneOf[0], depth);
    if (is.type === 'array') return depth > 1 ? [] : [example(is.items, depth + 1)];
    if (!is.properties) return is.type === 'boolean' ? false : '';
    const needed = is.required || Object.keys(is.properties);
    return Object.fromEntries(needed.map((key) => [key, example(is.properties[key], depth + 1)]));
  };

  const bodyOf = (operation) => operation.requestBody && (operation.requestBody.content['application/json'] || {}).schema;
  const partsOf = (operation) => Object.entries(found(operation.requestBody && (operation.requestBody.content['multipart/form-data'] || {}).schema).properties || {});

  /* A fact is sent with its value, though the description needs its category alone. */
  const proposed = (schema) => {
    const body = example(schema);
    const properties = found(schema).properties || {};
    if (properties.category && properties.value) body.value = properties.value.example || '+49 30 1234567';
    return JSON.stringify(body, null, 2);
  };

  const field = (id, label, input, why) => {
    input.id = id;
    const box = make('div', { class: 'field' }, make('label', { for: id }, label), input);
    if (why) box.append(english('small', {}, ...said(why)));
    return box;
  };

  const own = (parameter) => !/^Regard-/.test(parameter.name);

  const send = async (path, method, form, operation) => {
    const headers = { 'Accept-Language': words.language };
    if (typed('api-name')) {
      const pair = new TextEncoder().encode(`${typed('api-name')}:${document.getElementById('api-password').value}`);
      headers.Authorization = `Basic ${btoa(String.fromCharCode(...pair))}`;
    }
    if ((operation.parameters || []).some((one) => !own(one))) {
      if (typed('api-purpose')) headers['Regard-Purpose'] = typed('api-purpose');
      if (typed('api-reason')) headers['Regard-Reason'] = forHeader(typed('api-reason'));
    }
    const query = new URLSearchParams();
    let to = path;
    (operation.parameters || []).filter(own).forEach((parameter) => {
      const value = form.elements[parameter.name].value.trim();
      if (parameter.in === 'path') to = to.replace(`{${parameter.name}}`, encodeURIComponent(value));
      else if (value && parameter.in === 'query') query.set(parameter.name, value);
      else if (value) headers[parameter.name] = value;
    });
    let body = form.elements.body ? form.elements.body.value : undefined;
    if (body) headers['Content-Type'] = 'application/json';
    partsOf(operation).forEach(([name]) => {
      const part = form.elements[`part-${name}`];
      const value = part.type === 'file' ? part.files[0] : part.value.trim();
      if (!body) body = new FormData();
      if (value) body.append(name, value);
    });
    const address = api.servers[0].url + to + (query.size ? `?${query}` : '');
    const told = await fetch(address, { method: method.toUpperCase(), headers, body, credentials: 'omit', cache: 'no-store' });
    const text = await told.text();
    const shown = ['ETag', 'Location', 'Retry-After', 'Content-Type'].filter((name) => told.headers.get(name)).map((name) => `${name}: ${told.headers.get(name)}`);
    let content = text;
    try { content = JSON.stringify(JSON.parse(text), null, 2); } catch (notJson) { /* shown as it came */ }
    return [`${told.status} ${told.statusText}`, ...shown, '', content].join('\n');
  };

  const call = (path, method, operation) => {
    const id = operation.operationId;
    const form = make('form', { autocomplete: 'off' });
    if (operation.description) form.append(english('p', { class: 'foot' }, ...said(operation.description)));
    const parameters = (operation.parameters || []).filter(own);
    if (parameters.length) {
      form.append(make('div', { class: 'fields' }, ...parameters.map((parameter) => {
        const input = make('input', { type: 'text', name: parameter.name, spellcheck: 'false' });
        if (parameter.required) input.required = true;
        return field(`${id}-${parameter.name}`, parameter.name + (parameter.required ? ` (${words.needed})` : ''), input, parameter.description);
      })));
    }
    if (bodyOf(operation)) {
      const input = make('textarea', { name: 'body', spellcheck: 'false' });
      input.value = proposed(bodyOf(operation));
      form.append(field(`${id}-body`, words.body, input));
    }
    if (partsOf(operation).length) {
      form.append(make('div', { class: 'fields' }, ...partsOf(operation).map(([name, is]) => {
        const input = make('input', { type: is.format === 'binary' ? 'file' : 'text', name: `part-${name}`, spellcheck: 'false' });
        return field(`${id}-part-${name}`, name, input, is.description);
      })));
    }
    const told = make('pre', { role: 'status', tabindex: '0', 'aria-label': words.answer, hidden: 'hidden' });
    form.append(make('p', {}, make('button', { class: 'btn do' }, words.send)), told);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      told.hidden = false;
      told.textContent = await send(path, method, form, operation).catch(() => words.gone);
    });
    return make('details', { class: 'call' },
      make('summary', {}, make('span', { class: 'chip why' }, method.toUpperCase()), ' ', make('code', {}, path), ' ', english('span', { class: 'said' }, operation.summary || '')),
      form);
  };

  (api.tags || []).forEach((tag) => {
    const calls = Object.entries(api.paths).flatMap(([path, methods]) => Object.entries(methods)
      .filter(([, operation]) => (operation.tags || []).includes(tag.name))
      .map(([method, operation]) => call(path, method, operation)));
    if (calls.length) page.append(make('section', { class: 'sheet' }, english('h2', {}, tag.description || tag.name), ...calls));
  });
})();
