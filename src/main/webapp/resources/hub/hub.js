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

  // an author sees the lesson while writing it: the page's own preview, asked for in the background
  const editor = document.querySelector('form[data-preview]');
  if (editor) {
    const target = document.querySelector(editor.dataset.preview);
    let latest = 0;
    let timer;
    const refresh = async () => {
      const mine = ++latest;
      const fields = new URLSearchParams(new FormData(editor));
      fields.set('do', 'preview');
      target.classList.add('waiting');
      const answer = await fetch(editor.getAttribute('action'), { method: 'POST', body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector(editor.dataset.preview);
      if (mine === latest && answer.ok && fresh) {
        target.replaceChildren(...fresh.childNodes);
        target.classList.remove('waiting');
      }
    };
    editor.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => refresh().catch(() => {}), 400); });
  }

  // what was typed outlives a lost connection, an ended session and a closed tab until it is saved; the page that
  // follows tells, also where it is another than the one with the form
  Object.keys(sessionStorage).filter((key) => key.startsWith('text:')).forEach((key) => {
    sessionStorage.removeItem(key);
    if (document.querySelector('main .note[role=status]')) localStorage.removeItem(key);
  });
  document.querySelectorAll('form[data-keep-text]').forEach((form) => {
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
        JSON.parse(kept).filter(([name]) => name !== 'base').forEach(([name, value]) => {
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
  });

  // a translation of a similar text goes into the field at once, by Alt+1 to 5 too, and Ctrl+Enter saves
  const field = document.querySelector('#open textarea[name=text]');
  if (field) {
    const matches = () => [...document.querySelectorAll('#open [data-take]')];
    const hint = () => document.querySelectorAll('#open .scripted').forEach((each) => each.classList.add('shown'));
    const take = (match) => {
      field.value = match.dataset.take;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    };
    document.addEventListener('click', (event) => {
      const match = event.target.closest('#open [data-take]');
      if (match) { event.preventDefault(); take(match); }
    });
    hint();
    document.addEventListener('keydown', (event) => {
      const match = event.altKey && !event.ctrlKey && event.code.startsWith('Digit') && matches()[event.code.slice(5) - 1];
      if (match) { event.preventDefault(); take(match); }
    });

    // the memory goes along with what is typed: what was translated before and begins like it comes first
    let asked = 0;
    let pause;
    const remember = async () => {
      const mine = ++asked;
      const address = new URL(field.form.getAttribute('action'), location.href);
      address.hash = '';
      address.searchParams.set('typed', field.value.slice(0, 500));
      const answer = await fetch(address, { headers: { 'X-Requested-With': 'hub' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector(field.form.dataset.matches);
      if (mine === asked && answer.ok && fresh) {
        document.querySelector(field.form.dataset.matches).replaceChildren(...fresh.childNodes);
        hint();
      }
    };
    field.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(() => remember().catch(() => {}), 400); });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); field.form.requestSubmit(); }
    });
  }

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
