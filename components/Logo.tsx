/** The mark of the extension, in the colours of the theme. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M5 0h4.2v20H5a5 5 0 0 1-5-5V5a5 5 0 0 1 5-5Z" fill="var(--detainee)" />
      <path d="M10.8 0H15a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5h-4.2Z" fill="var(--person)" />
    </svg>
  );
}
