'use strict';
/* Saglig's only script of its own. Every page works without it; it saves while one types, warns before text is lost,
   shows progress, asks before dangerous acts and gives keyboard shortcuts. No inline script, no framework. */
(() => {
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const english = document.documentElement.lang === 'en';
  const say = (danish, inEnglish) => (english ? inEnglish : danish);
  const tokenName = '__RequestVerificationToken';

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };

  // A browser may refuse storage altogether; then text is kept on the page only.
  const store = (kind) => ({
    get(key) {
      try { return window[kind].getItem(key); } catch { return null; }
    },
    set(key, value) {
      try { window[kind].setItem(key, value); return true; } catch { return false; }
    },
    remove(key) {
      try { window[kind].removeItem(key); } catch { /* nothing was kept */ }
    },
    clear() {
      try { window[kind].clear(); } catch { /* nothing was kept */ }
    },
  });
  const session = store('sessionStorage');
  const settings = store('localStorage');

  // The design system's parts that need script. Only these, since its menu is not used.
  const limits = {
    character_remaining: 'You have {value} character left',
    characters_remaining: 'You have {value} characters left',
    character_too_many: 'You have {value} character too many',
    characters_too_many: 'You have {value} characters too many',
  };
  function dress(root) {
    if (window.DKFDS) {
      all('.form-limit', root).forEach((e) => new DKFDS.CharacterLimit(e, english ? limits : undefined).init());
      all('.accordion', root).forEach((e) => new DKFDS.Accordion(e).init());
      const summary = one('[data-module="error-summary"]', root);
      if (summary) new DKFDS.ErrorSummary(summary).init();
    }
    all('[data-kopier]', root).forEach(offerCopy);
    all('form[data-kladde], form[method="post"]', root)
      .filter((form) => form.dataset.kladde !== undefined || one('textarea', form))
      .forEach((form) => new Draft(form));
    all('form[data-upload]', root).forEach(offerProgress);
    all('form[data-felter]', root).forEach(offerDrawing);
  }

  // A promise of a dialog: true when the person agrees. Escape and "Fortryd" are no.
  const ask = (question, agree) =>
    new Promise((resolve) => {
      const yes = make('button', { class: 'button button-warning', value: 'ja' }, agree);
      const no = make('button', { class: 'button button-secondary', value: '' }, say('Fortryd', 'Cancel'));
      const form = make('form', { method: 'dialog' }, make('div', { class: 'knapper' }, no, yes));
      const heading = make('h2', { id: 'dialog-titel' }, question);
      const dialog = make('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-titel' }, heading, form);
      document.body.append(dialog);
      dialog.addEventListener('close', () => {
        dialog.remove();
        resolve(dialog.returnValue === 'ja');
      });
      dialog.showModal();
      no.focus();
    });

  // Dangerous acts: the button says what happens, the dialog asks once more.
  const agreed = new WeakSet();
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-bekraeft]');
    if (!button || agreed.has(button)) return;
    event.preventDefault();
    const opener = document.activeElement;
    if (await ask(button.dataset.bekraeft, button.textContent.trim())) {
      agreed.add(button);
      button.click();
      agreed.delete(button);
    } else {
      opener?.focus();
    }
  });

  function offerCopy(button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    const label = [...button.childNodes].find((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim());
    const before = label.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.kopier);
      label.textContent = say('Kopieret', 'Copied');
      setTimeout(() => { label.textContent = before; }, 2000);
    });
  }
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
  });

  /* Text in forms. Every form with a text box is kept in this tab while one types, so that it comes back after a
     sign-in. With data-kladde it is also posted to that address a second after typing stops; the answer is
     200 {gemt, version}, 409 {besked, felter, version} or 401. What is kept belongs to the person, and goes when it has
     arrived. data-kladde-version is the draft's number, so that a colleague's or another window's save is seen. */
  const { person, session: signIn } = document.body.dataset;
  const unsaved = new Set();
  const withoutVersion = (text) => text.replace(/(^|&)kladde-version=[^&]*/, '');

  class Draft {
    constructor(form) {
      Object.assign(this, { form, url: form.dataset.kladde, timer: 0, saving: null, again: false, stopped: false });
      this.key = `tekst ${person} ${this.url ?? new URL(form.action).pathname}`;
      if (this.url !== undefined)
        this.status = one('[data-gemt]', form) ?? form.appendChild(make('p', { class: 'gemt', 'aria-live': 'polite' }));
      this.bringBack();
      // A page that came back with errors holds text that is nowhere else.
      if (this.url === undefined && one('.form-error', form)) unsaved.add(this);
      form.addEventListener('input', () => this.changed());
      form.addEventListener('submit', (event) => this.submit(event));
    }

    // What the person typed; with hidden fields too when it is sent.
    fields(hidden = false) {
      const data = new URLSearchParams();
      for (const [name, value] of new FormData(this.form))
        if (name !== tokenName && typeof value === 'string' && (hidden || this.form.elements[name]?.type !== 'hidden'))
          data.append(name, value);
      if (this.version !== undefined) data.append('kladde-version', this.version);
      return data.toString();
    }

    get version() { return this.form.dataset.kladdeVersion; }
    set version(number) { this.form.dataset.kladdeVersion = number; }

    changed() {
      unsaved.add(this);
      session.set(this.key, this.fields());
      if (this.url === undefined || this.stopped) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), 1000);
    }

    // A save on its way would otherwise make the person's own submit look like a colleague's change.
    async submit(event) {
      clearTimeout(this.timer);
      this.again = false;
      if (this.saving && !event.defaultPrevented) {
        event.preventDefault();
        await this.saving;
        clearTimeout(this.timer);
        this.form.requestSubmit(event.submitter);
        return;
      }
      if (event.defaultPrevented) return;
      unsaved.delete(this);
      session.set('sendt', JSON.stringify({ key: this.key, signIn }));
    }

    save() {
      if (this.saving) this.again = true;
      else this.saving = this.post().finally(() => {
        this.saving = null;
        if (this.again) this.changed();
        this.again = false;
      });
    }

    async post() {
      const sent = this.fields();
      const body = new URLSearchParams(this.fields(true));
      try {
        const token = this.form.elements[tokenName]?.value ?? '';
        const headers = { Accept: 'application/json', RequestVerificationToken: token };
        await this.answer(await fetch(this.url, { method: 'POST', body, headers, redirect: 'manual' }), sent);
      } catch {
        this.tell(say('Ikke gemt: der er ingen forbindelse. Vi prøver igen.', 'Not saved: there is no connection. We will try again.'), true);
        this.timer = setTimeout(() => this.save(), 10000);
      }
    }

    async answer(response, sent) {
      if (response.ok) {
        const { gemt, version } = await response.json();
        if (version !== undefined) this.version = version;
        this.tell(say(`Gemt kl. ${gemt}`, `Saved at ${gemt}`));
        if (withoutVersion(this.fields()) === withoutVersion(sent)) {
          unsaved.delete(this);
          session.remove(this.key);
        }
        refresh(this.form.dataset.live);
      } else if (response.status === 409) {
        this.conflict(await response.json());
      } else if (response.status === 401 || response.type === 'opaqueredirect') {
        this.stop(say(
          'Du er logget ud. Din tekst er gemt i denne fane. Log ind igen, og åbn siden; så kommer den tilbage.',
          'You are signed out. Your text is kept in this tab. Sign in again and open the page, and it comes back.'));
      } else if (response.status === 400) {
        this.stop((await response.json()).besked);
      } else {
        this.tell(say('Ikke gemt. Vi prøver igen, når du skriver videre.', 'Not saved. We will try again when you go on writing.'), true);
      }
    }

    // The same words twice are not read out twice: when only the clock changes, it changes without a voice.
    tell(text, wrong = false) {
      const same = text.replace(/\d/g, '') === this.status.textContent.replace(/\d/g, '');
      this.status.setAttribute('aria-live', same ? 'off' : 'polite');
      this.status.classList.toggle('gemt-fejl', wrong);
      this.status.textContent = text;
    }

    stop(text) {
      this.stopped = true;
      this.tell('');
      this.note(make('p', { class: 'alert-text' }, text));
    }

    note(...content) {
      one('.konflikt', this.form)?.remove();
      const body = make('div', { class: 'alert-body' }, ...content);
      this.form.prepend(make('div', { class: 'alert alert-warning konflikt', role: 'alert' }, body));
    }

    bringBack() {
      const kept = session.get(this.key);
      if (kept === null) return;
      const data = new URLSearchParams(kept);
      if (withoutVersion(kept) === withoutVersion(this.fields())) session.remove(this.key);
      else if (this.version !== undefined && data.get('kladde-version') !== this.version) this.differs(data);
      else this.fill(data, say('Din tekst fra før er hentet frem igen.', 'Your earlier text is back.'));
    }

    fill(data, text) {
      for (const field of this.form.elements) {
        if (!field.name || ['hidden', 'file', 'submit', 'button', 'fieldset'].includes(field.type)) continue;
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = data.getAll(field.name).includes(field.value);
        else if (data.has(field.name)) field.value = data.get(field.name);
      }
      this.note(make('p', { class: 'alert-text' }, text));
      this.changed();
    }

    // The page shows what was saved since by another window or colleague; what this tab kept stands above it.
    differs(own) {
      this.choose(
        say('Teksten er ændret, siden du skrev. Din egen tekst er:', 'The text has changed since you wrote. Your own text is:'), own,
        [say('Brug min tekst', 'Use my text'), () => this.fill(own, say('Din egen tekst står i feltet.', 'Your own text is in the box.'))],
        [say('Behold teksten i feltet', 'Keep the text in the box'), () => session.remove(this.key)]);
    }

    // The page shows one's own text; the other that was saved meanwhile stands above it.
    conflict({ besked, felter = {}, version }) {
      this.stopped = true;
      this.tell('');
      const theirs = new URLSearchParams(felter);
      const go = (act) => () => {
        this.version = version ?? this.version;
        this.stopped = false;
        act();
      };
      this.choose(besked, theirs,
        [say('Gem min tekst', 'Save my text'), go(() => this.changed())],
        [say('Brug den anden tekst', 'Use the other text'), go(() => this.fill(theirs, say('Den anden tekst står i feltet.', 'The other text is in the box.')))]);
    }

    choose(text, data, ...choices) {
      const texts = all('textarea', this.form)
        .filter((field) => (data.get(field.name) ?? field.value) !== field.value)
        .map((field) => make('pre', { class: 'egen-tekst', tabindex: '0' }, data.get(field.name)));
      const buttons = choices.map(([label, act]) => {
        const button = make('button', { type: 'button', class: 'button button-secondary' }, label);
        button.addEventListener('click', () => {
          one('.konflikt', this.form).remove();
          act();
        });
        return button;
      });
      this.note(make('p', { class: 'alert-text' }, text), ...texts, make('div', { class: 'knapper' }, ...buttons));
    }
  }

  // A form that was sent has arrived if one is still signed in as before; then its text need not be kept.
  function forgetWhatArrived() {
    const sent = JSON.parse(session.get('sendt') ?? 'null');
    if (!sent || document.body.dataset.bruger === 'None') return;
    session.remove('sendt');
    if (sent.signIn === signIn && !one('[data-module="error-summary"]')) session.remove(sent.key);
  }
  document.addEventListener('submit', (event) => {
    if (event.target.matches('[data-log-ud]')) session.clear();
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved.size > 0) event.preventDefault();
  });

  // Fragments that follow the text, such as the rule panel.
  async function refresh(url) {
    const place = one('[data-live-her]');
    if (!url || !place) return;
    const response = await fetch(url, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!response?.ok) return;
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    const open = all('details', place).map((details) => details.open);
    place.replaceChildren(...next.body.childNodes);
    all('details', place).forEach((details, index) => { details.open = open[index] ?? false; });
  }

  /* Upload with progress. A redirect comes back as a header, so that the next page's message is not spent here; a page
     with errors takes this one's place. */
  function offerProgress(form) {
    form.addEventListener('submit', (event) => {
      const bar = one('progress', form);
      const chosen = all('input[type="file"]', form).some((input) => input.files.length > 0);
      if (!bar || !chosen || event.defaultPrevented) return;
      event.preventDefault();
      send(form, event.submitter, bar);
    });
  }

  function send(form, submitter, bar) {
    const status = form.upload ??= make('p', { class: 'gemt', role: 'status' });
    const request = new XMLHttpRequest();
    const data = new FormData(form, submitter);
    const fail = (text) => {
      bar.hidden = true;
      submitter?.removeAttribute('disabled');
      status.classList.add('gemt-fejl');
      status.textContent = text;
    };
    bar.after(status);
    bar.hidden = false;
    status.classList.remove('gemt-fejl');
    submitter?.setAttribute('disabled', '');
    request.upload.addEventListener('progress', (event) => {
      bar.value = event.lengthComputable ? Math.round((100 * event.loaded) / event.total) : 0;
      status.textContent = bar.value < 100
        ? say(`Sender: ${bar.value} %`, `Sending: ${bar.value} %`)
        : say('Sendt. Vi ser filen igennem …', 'Sent. We are checking the file …');
    });
    request.addEventListener('error', () => fail(say('Filen kom ikke frem. Prøv igen.', 'The file did not arrive. Try again.')));
    request.addEventListener('load', () => {
      const next = request.getResponseHeader('X-Videre');
      if (next) location.assign(next);
      else if (!show(request)) fail(say('Filen kunne ikke sendes. Prøv igen.', 'The file could not be sent. Try again.'));
    });
    request.open('POST', submitter?.hasAttribute('formaction') ? submitter.formAction : form.action);
    request.setRequestHeader('X-Fremgang', '1');
    request.send(data);
  }

  function show(request) {
    const next = new DOMParser().parseFromString(request.responseText, 'text/html');
    const main = next.querySelector('main');
    if (!main) return false;
    one('main').replaceWith(main);
    document.title = next.title;
    if (!one('[data-module="error-summary"]')) main.focus();
    dress(main);
    return true;
  }

  /* Areas of a picture: drawn with a pointer, or typed as lines of percent; the lines are what is sent. The picture is
     the file that was chosen, or the one that data-felter names. */
  function offerDrawing(form) {
    const place = one('[data-felttegner]', form);
    const lines = one('textarea[name="Felter"]', form);
    const file = one('input[type="file"]', form);
    if (!place || !lines) return;
    const canvas = make('canvas', { role: 'img', 'aria-label': 'Billedet med de markerede felter. Felterne står som tal under billedet.' });
    const undo = make('button', { type: 'button', class: 'button button-secondary' }, 'Fjern det sidste felt');
    place.append(canvas, make('p', {}, undo));
    let picture = null;
    let from = null;

    const areas = () => lines.value.split('\n').map((l) => l.trim().split(/[ ;]+/).map((n) => Number(n.replace(',', '.').replace('%', ''))))
      .filter((a) => a.length === 4 && a.every((n) => Number.isFinite(n)));
    const draw = (also) => {
      if (!picture) return;
      const pen = canvas.getContext('2d');
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      pen.lineWidth = Math.max(2, canvas.width / 400);
      [...areas(), ...(also ? [also] : [])].forEach(([x, y, w, h]) => {
        const box = [x * canvas.width / 100, y * canvas.height / 100, w * canvas.width / 100, h * canvas.height / 100];
        pen.fillStyle = 'rgba(0, 0, 0, 0.35)';
        pen.fillRect(...box);
        pen.strokeStyle = '#ffbf47';
        pen.strokeRect(...box);
      });
    };
    const show = async (blob) => {
      picture = await createImageBitmap(blob).catch(() => null);
      place.hidden = picture === null;
      if (!picture) return;
      canvas.width = picture.width;
      canvas.height = picture.height;
      draw();
    };
    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      const share = (value, start, size) => Math.min(100, Math.max(0, (100 * (value - start)) / size));
      return [share(event.clientX, box.left, box.width), share(event.clientY, box.top, box.height)];
    };
    const between = ([x1, y1], [x2, y2]) =>
      [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2)].map((n) => Math.floor(n * 10) / 10);
    const write = (text) => {
      lines.value = text;
      lines.dispatchEvent(new Event('input', { bubbles: true }));
    };

    canvas.addEventListener('pointerdown', (event) => {
      from = at(event);
      canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener('pointermove', (event) => { if (from) draw(between(from, at(event))); });
    canvas.addEventListener('pointerup', (event) => {
      const area = from && between(from, at(event));
      from = null;
      if (area && area[2] > 0 && area[3] > 0)
        write(`${lines.value.trim()}\n${area.join(' ')}`.trim());
      draw();
    });
    undo.addEventListener('click', () => write(lines.value.trim().split('\n').slice(0, -1).join('\n')));
    lines.addEventListener('input', () => draw());
    file?.addEventListener('change', () => { if (file.files[0]) show(file.files[0]); else place.hidden = true; });
    if (form.dataset.felter)
      fetch(form.dataset.felter).then((r) => (r.ok ? r.blob() : null)).then((b) => { if (b) show(b); }).catch(() => { /* the lines can still be typed */ });
  }

  // An image on the clipboard becomes a file in the field.
  document.addEventListener('paste', (event) => {
    const input = one('[data-indsaet-billede]');
    const images = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith('image/'));
    if (!input || images.length === 0) return;
    event.preventDefault();
    const files = new DataTransfer();
    if (input.multiple) [...input.files].forEach((file) => files.items.add(file));
    images.slice(0, input.multiple ? undefined : 1).forEach((file) => files.items.add(file));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.focus();
  });

  /* Shortcuts: one letter, never while writing, and they can be switched off for good (WCAG 2.1.4). */
  const off = () => settings.get('genveje') === 'fra';
  // g waits for its second letter as long as it takes: people differ in how fast they type.
  let waiting = false;

  const follow = (keys) => one(`[data-genvej="${keys}"]`)?.click();

  function help() {
    if (one('dialog[open]')) return;
    const rows = [['?', 'Vis denne oversigt'], ['/', 'Søg'], ['g d', 'Min dag'], ['g s', 'Mine sager'], ['n', 'Nyt notat på sagen']];
    const list = make('dl', { class: 'genveje' });
    rows.forEach(([keys, text]) => list.append(make('dt', {}, make('kbd', {}, keys)), make('dd', {}, text)));
    const box = make('input', { type: 'checkbox', class: 'form-checkbox', id: 'genveje-til' });
    box.checked = !off();
    box.addEventListener('change', () => settings.set('genveje', box.checked ? 'til' : 'fra'));
    const label = make('label', { class: 'form-label', for: 'genveje-til' }, 'Brug genveje i denne browser');
    const close = make('form', { method: 'dialog' }, make('div', { class: 'knapper' }, make('button', { class: 'button button-primary' }, 'Luk')));
    const dialog = make('dialog', { class: 'dialog', 'aria-labelledby': 'genveje-titel' },
      make('h2', { id: 'genveje-titel' }, 'Genveje på tastaturet'), list,
      make('div', { class: 'form-group-checkbox' }, box, label), close);
    document.body.append(dialog);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.showModal();
  }

  if (document.body.dataset.bruger === 'Staff') {
    all('[data-genveje]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', help);
    });
    document.addEventListener('keydown', (event) => {
      const writing = event.target.closest?.('input, textarea, select, [contenteditable]');
      // A Shift alone says nothing yet, and must not break off a "g" that waits for its letter.
      if (writing || off() || event.key === 'Shift' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || one('dialog[open]')) return;
      const chord = waiting;
      waiting = false;
      if (chord && /^[a-z]$/.test(event.key)) follow(`g ${event.key}`);
      else if (event.key === 'g') waiting = true;
      else if (event.key === '?') help();
      else if (event.key === '/') one('#soeg')?.focus();
      else if (event.key === 'n') follow('n');
      else return;
      event.preventDefault();
    });
  }

  forgetWhatArrived();
  dress(document);
})();
