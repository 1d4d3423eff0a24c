// An editor as ProseMirror and its kin are: what is typed goes into a model, the model is drawn, and whatever else
// changes its elements is counted and undone. `strict` is for the tests.
globalThis.strict = { text: '', undone: 0 };
{
  const editor = document.getElementById('strict');
  const draw = (caret) => {
    const line = document.createElement('p');
    line.textContent = strict.text;
    editor.replaceChildren(line);
    const at = line.firstChild ?? line;
    getSelection().collapse(at, Math.min(caret, at.length ?? 0));
    watcher.takeRecords();
  };
  const watcher = new MutationObserver((records) => {
    strict.undone += records.length;
    draw(strict.text.length);
  });
  watcher.observe(editor, { attributes: true, characterData: true, childList: true, subtree: true });
  editor.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    const { focusNode, focusOffset } = getSelection();
    const caret = focusNode?.nodeType === Node.TEXT_NODE ? focusOffset : strict.text.length;
    strict.text = strict.text.slice(0, caret) + (event.data ?? '') + strict.text.slice(caret);
    draw(caret + (event.data ?? '').length);
  });
}
