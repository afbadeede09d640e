// Comfort on top of plain forms: without this file everything works too.
'use strict';
(() => {
  // search as you type: the same form, sent in the background
  const form = document.querySelector('form[data-live]');
  if (form) {
    const target = document.querySelector(form.dataset.live);
    let latest = 0;
    let timer;
    const refresh = async () => {
      const mine = ++latest;
      const query = new URLSearchParams(new FormData(form)).toString();
      const answer = await fetch(form.action + '?' + query, { headers: { 'X-Requested-With': 'hub' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // a question that somebody has begun to write below stays
      const begun = target.querySelector('form[data-begun]');
      const place = begun ? begun.dataset.related : form.dataset.live;
      const fresh = page.querySelector(place);
      if (mine === latest && answer.ok && fresh) {
        document.querySelector(place).replaceChildren(...fresh.childNodes);
        history.replaceState(null, '', '?' + query);
      }
    };
    const soon = () => { clearTimeout(timer); timer = setTimeout(() => refresh().catch(() => {}), 250); };
    form.addEventListener('input', soon);
    form.addEventListener('change', soon);
  }

  // while a question is written: what there is already, asked for in the background; the form itself is left alone
  let related = 0;
  let written;
  const relate = async (form) => {
    const mine = ++related;
    const fields = new FormData(form);
    const query = new URLSearchParams(fields.getAll('topics').map((topic) => ['topics', topic]));
    query.set('q', fields.get('text').slice(0, 1000));
    const answer = await fetch(form.getAttribute('action') + '?' + query, { headers: { 'X-Requested-With': 'hub' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector(form.dataset.related);
    if (mine === related && answer.ok && fresh) {
      document.querySelector(form.dataset.related).replaceChildren(...fresh.childNodes);
    }
  };
  document.addEventListener('input', (event) => {
    const form = event.target.closest('form[data-related]');
    if (!form) return;
    form.dataset.begun = '';
    if (!['text', 'topics'].includes(event.target.name)) return;
    clearTimeout(written);
    written = setTimeout(() => relate(form).catch(() => {}), 400);
  });

  // an answer typed into a quiz outlives a lost connection or a closed tab
  const quiz = document.querySelector('form[data-keep]');
  if (quiz) {
    const key = 'quiz:' + quiz.dataset.keep;
    const kept = JSON.parse(sessionStorage.getItem(key) || '[]');
    kept.forEach(([name, value]) => {
      quiz.querySelectorAll('[name="' + CSS.escape(name) + '"]').forEach((field) => {
        if (field.type === 'hidden') return;
        if (field.type === 'radio' || field.type === 'checkbox') {
          field.checked = field.checked || field.value === value;
        } else if (field.tagName !== 'SELECT' || [...field.options].some((o) => o.value === value)) {
          field.value = value;
        }
      });
    });
    quiz.addEventListener('change', () => sessionStorage.setItem(key, JSON.stringify([...new FormData(quiz)])));
    quiz.addEventListener('submit', () => sessionStorage.removeItem(key));
  }

  // whoever writes sees what it will look like: the page's own preview, asked for in the background
  let previewed = 0;
  let paused;
  const preview = async (form) => {
    const mine = ++previewed;
    const fields = new URLSearchParams(new FormData(form));
    fields.set('do', 'preview');
    const places = form.dataset.preview.split(', ');
    places.forEach((place) => document.querySelector(place).classList.add('waiting'));
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: fields });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== previewed || !answer.ok || !form.isConnected) return;
    places.forEach((place) => {
      const target = document.querySelector(place);
      const fresh = page.querySelector(place);
      if (fresh) { target.replaceChildren(...fresh.childNodes); target.classList.remove('waiting'); }
    });
  };
  document.addEventListener('input', (event) => {
    const form = event.target.closest('form[data-preview]');
    if (!form) return;
    clearTimeout(paused);
    paused = setTimeout(() => preview(form).catch(() => {}), 400);
  });

  // what was typed outlives a lost connection, an ended session and a closed tab until it is saved; the page that
  // follows tells, also where it is another than the one with the form
  Object.keys(sessionStorage).filter((key) => key.startsWith('text:')).forEach((key) => {
    sessionStorage.removeItem(key);
    if (document.querySelector('main .note[role=status]')) localStorage.removeItem(key);
  });
  const keep = (form) => {
    const key = 'text:' + location.pathname + '#' + form.id;
    const fields = () => JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
    const shown = fields();
    const kept = localStorage.getItem(key);
    if (kept === shown) {
      localStorage.removeItem(key);
    } else if (kept && form.dataset.back && !document.querySelector('main [role=alert]')) {
      const note = document.createElement('p');
      note.className = 'note warning';
      note.append(form.dataset.kept + ' ');
      const back = document.createElement('button');
      back.type = 'button';
      back.textContent = form.dataset.back;
      back.addEventListener('click', () => {
        JSON.parse(kept).filter(([name]) => !['base', 'version'].includes(name)).forEach(([name, value]) => {
          const field = form.elements[name];
          if (field && 'value' in field && field.type !== 'checkbox') field.value = value;
        });
        note.remove();
        form.dispatchEvent(new Event('input', { bubbles: true }));
      });
      note.append(back);
      form.prepend(note);
    }
    form.addEventListener('input', () => localStorage.setItem(key, fields()));
    form.addEventListener('submit', () => sessionStorage.setItem(key, 'sent'));
  };
  const keepAll = () => document.querySelectorAll('form[data-keep-text]').forEach(keep);
  keepAll();
  document.addEventListener('hub:shown', keepAll);

  // a text that is said often goes into the field, behind what is there already
  document.querySelectorAll('button[data-fill]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const filled = document.querySelector(button.dataset.fill);
      filled.value = (filled.value.trim() + '\n\n' + button.dataset.text).trim();
      filled.focus();
    });
  });

  // a question before something is taken away
  document.addEventListener('click', (event) => {
    const asked = event.target.closest('[data-confirm]');
    if (asked && !window.confirm(asked.dataset.confirm)) event.preventDefault();
  });

  // the language menu closes when somebody goes elsewhere
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.languages[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') document.querySelectorAll('details.languages[open]').forEach((menu) => { menu.open = false; menu.firstElementChild.focus(); });
  });
})();
