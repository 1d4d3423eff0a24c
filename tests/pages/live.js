// Called by the tests and by the button of the demo: a post comes in at the top, as in a live blog.
globalThis.addPost = (headline, text) => {
  const post = document.createElement('article');
  post.className = 'post';
  const h2 = document.createElement('h2');
  h2.textContent = headline;
  const p = document.createElement('p');
  p.textContent = text;
  post.append(h2, p);
  document.getElementById('posts').prepend(post);
};
