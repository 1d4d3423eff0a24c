// Dark by the system's wish, as real news pages are.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.body.classList.toggle('night', dark.matches);
dark.addEventListener('change', follow);
follow();

// An advertisement that comes late, as they do, and pushes the text down.
setTimeout(() => {
  document.getElementById('ad').style.height = '180px';
}, 900);
