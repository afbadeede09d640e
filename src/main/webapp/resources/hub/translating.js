// Comfort for translators: matches by key, the next passage at once, and texts that wait for the network.
'use strict';
(() => {
  const saves = document.querySelector('#saves');
  const who = saves.dataset.who;

  // a translation of a similar text goes into the field at once, by Alt+1 to 5 too, and Ctrl+Enter saves
  const field = () => document.querySelector('#open textarea[name=text]');
  const take = (match) => {
    field().value = match.dataset.take;
    field().dispatchEvent(new Event('input', { bubbles: true }));
    field().focus();
  };
  document.addEventListener('click', (event) => {
    const match = event.target.closest('#open [data-take]');
    if (match) { event.preventDefault(); take(match); }
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey && !event.ctrlKey && event.code.startsWith('Digit')) {
      const match = document.querySelectorAll('#open [data-take]')[event.code.slice(5) - 1];
      if (match) { event.preventDefault(); take(match); }
    } else if (event.key === 'Enter' && event.ctrlKey && event.target === field()) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  });

  // texts that are on their way, the oldest first: {id, who, action, form, body, excerpt, state}
  const all = () => JSON.parse(localStorage.getItem('saves') || '[]');
  const show = () => {
    const mine = all().filter((each) => each.who === who);
    saves.hidden = !mine.length;
    saves.querySelector('ul').replaceChildren(...mine.map((each) => {
      const item = document.createElement('li');
      const text = document.createElement('bdi');
      text.textContent = each.excerpt;
      const state = document.createElement(each.state === 'refused' || each.state === 'signin' ? 'a' : 'span');
      state.textContent = saves.dataset[each.state];
      if (each.state === 'refused') state.href = each.action;
      if (each.state === 'signin') state.href = '/signin?next=' + encodeURIComponent(location.pathname + location.search);
      if (each.state === 'refused') state.addEventListener('click', (event) => { event.preventDefault(); ask(each); });
      item.append(text, ' · ', state);
      return item;
    }));
  };
  const keep = (list) => { localStorage.setItem('saves', JSON.stringify(list)); show(); };
  const change = (id, state) => keep(all().flatMap((each) => {
    if (each.id !== id) return [each];
    return state ? [{ ...each, state }] : [];
  }));
  const textKey = (save) => 'text:' + new URL(save.action, location).pathname + '#' + save.form;

  let touched = false;
  let shownAfter = null; // the save whose answer is waited for, because nothing else could be shown
  let again = 2000;
  let timer;
  const later = () => {
    if (shownAfter) document.querySelector('#stuck').hidden = false;
    clearTimeout(timer);
    timer = setTimeout(send, again);
    again = Math.min(again * 2, 30000);
  };

  const settle = (save, answer, page) => {
    const address = new URL(answer.url);
    if (address.pathname === '/signin') {
      change(save.id, 'signin');
      if (shownAfter === save.id) location.assign(answer.url);
      return false;
    }
    const kept = answer.redirected && address.searchParams.has('told');
    if (kept) localStorage.removeItem(textKey(save));
    if (shownAfter === save.id || (document.getElementById(save.form) && !touched)) {
      change(save.id, null);
      swap(page, kept ? answer.url : save.action);
    } else if (kept) {
      change(save.id, null);
      tell(page);
    } else {
      localStorage.setItem(textKey(save), JSON.stringify([...new URLSearchParams(save.body)]));
      change(save.id, 'refused');
    }
    return true;
  };

  // the passages around the open one as they read now, and what became of the text
  const tell = (page) => {
    document.querySelectorAll('.units > .unit').forEach((line) => {
      const fresh = page.getElementById(line.id);
      if (fresh) line.replaceChildren(...fresh.childNodes);
    });
    const note = page.querySelector('#open > .note[role=status]');
    const before = document.querySelector('#open > .note[role=status]');
    if (before) before.remove();
    if (note) document.querySelector('#open').prepend(note);
  };

  const next = () => all().find((each) => each.who === who && ['waiting', 'sending', 'signin'].includes(each.state));
  const sendAll = async () => {
    for (let save = next(); save; save = next()) {
      change(save.id, 'sending');
      try {
        const answer = await fetch(save.action, {
          method: 'POST',
          body: new URLSearchParams(save.body),
          signal: AbortSignal.timeout(60000),
        });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (answer.status >= 500 || answer.status === 429) throw new Error(answer.status);
        again = 2000;
        document.querySelector('#stuck').hidden = true;
        if (!settle(save, answer, page)) return;
      } catch (failure) {
        change(save.id, 'waiting');
        later();
        return;
      }
    }
  };
  // what was refused is sent once more, as its answer says why: with both texts and what becomes of them in one
  const ask = (save) => {
    shownAfter = save.id;
    change(save.id, 'waiting');
    send();
  };
  // one window sends at a time, so that nothing goes out twice; what does all the same is kept once
  const send = () => (navigator.locks ? navigator.locks.request('saves', sendAll) : sendAll());

  // the passage that follows is fetched while this one is written, with the language beside it that is chosen now
  let ahead = null;
  const following = (form) => {
    const address = new URL(form.dataset.following, location);
    const beside = form.elements.beside;
    if (beside && beside.value) address.searchParams.set('beside', beside.value);
    else address.searchParams.delete('beside');
    return address.pathname + address.search;
  };
  const look = (address) => {
    if (ahead && ahead.address === address) return;
    const mine = { address, page: null };
    ahead = mine;
    mine.here = fetch(address)
      .then(async (answer) => { if (answer.ok && !answer.redirected) mine.page = new DOMParser().parseFromString(await answer.text(), 'text/html'); })
      .catch(() => { if (ahead === mine) ahead = null; });
  };
  document.addEventListener('input', (event) => {
    const form = event.target.closest('#open form[data-following]');
    if (!form) return;
    touched = true;
    look(following(form));
  });

  const swap = (page, address) => {
    const fresh = page.querySelector('.units');
    if (!fresh) { location.assign(address); return; }
    shownAfter = null;
    touched = false;
    ahead = null;
    document.querySelector('#stuck').hidden = true;
    document.querySelector('.units').replaceWith(fresh);
    document.title = page.title;
    if (address !== location.href) history.pushState(null, '', address);
    document.dispatchEvent(new Event('hub:shown'));
    field().focus({ preventScroll: true });
    document.querySelector('#open').scrollIntoView();
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('#open form[data-following]') || (event.submitter && event.submitter.name)) return;
    // nothing can't be kept for later: the page that refuses it says so at once
    if (!field().value.trim()) return;
    event.preventDefault();
    if (shownAfter) return;
    const save = {
      id: Date.now() + '-' + Math.random(),
      who,
      action: form.getAttribute('action'),
      form: form.id,
      body: new URLSearchParams(new FormData(form)).toString(),
      excerpt: field().value.trim().slice(0, 60),
      state: 'waiting',
    };
    sessionStorage.removeItem(textKey(save));
    keep([...all(), save]);
    const coming = ahead && ahead.address === following(form) ? ahead : null;
    if (coming && coming.page) {
      swap(coming.page, coming.address + '#open');
    } else {
      shownAfter = save.id;
      field().readOnly = true;
      form.setAttribute('aria-busy', 'true');
      // whichever is here first is shown: the passage that follows, or the answer
      if (coming) coming.here.then(() => { if (shownAfter === save.id && coming.page) swap(coming.page, coming.address + '#open'); });
    }
    send();
  });

  window.addEventListener('popstate', () => location.reload());
  window.addEventListener('online', () => { again = 2000; send(); });
  window.addEventListener('storage', show);
  document.documentElement.classList.add('script');
  show();
  send();
})();
