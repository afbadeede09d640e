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
      const fresh = page.querySelector(form.dataset.live);
      if (mine === latest && answer.ok && fresh) {
        target.replaceChildren(...fresh.childNodes);
        history.replaceState(null, '', '?' + query);
      }
    };
    const soon = () => { clearTimeout(timer); timer = setTimeout(() => refresh().catch(() => {}), 250); };
    form.addEventListener('input', soon);
    form.addEventListener('change', soon);
  }

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
