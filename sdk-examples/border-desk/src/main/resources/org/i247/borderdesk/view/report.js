'use strict';
(function () {
  var box = document.getElementById('filter');
  var words = document.getElementById('words');
  var shown = document.getElementById('shown');
  var parts = Array.from(box.querySelectorAll('[type=checkbox]'));
  var rows = Array.from(document.querySelectorAll('tbody tr'));

  // A name is found without its accents as well.
  function plain(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  }

  var texts = rows.map(function (row) { return plain(row.textContent); });

  function filter() {
    var asked = plain(words.value).split(/\s+/);
    var open = {};
    parts.forEach(function (part) {
      open[part.value] = part.checked;
      document.getElementById(part.value).hidden = !part.checked;
    });
    var count = 0;
    rows.forEach(function (row, at) {
      var fits = asked.every(function (word) { return texts[at].includes(word); });
      row.hidden = !fits;
      count += fits && open[row.closest('section').id] ? 1 : 0;
    });
    // Stands on paper too: whoever holds a part must see that it is one.
    shown.textContent = shown.dataset.text.replace('{0}', count).replace('{1}', rows.length);
    shown.hidden = count === rows.length;
  }

  box.addEventListener('input', filter);
  box.hidden = false;
  filter(); // a browser keeps what was typed when a page is loaded again
}());
