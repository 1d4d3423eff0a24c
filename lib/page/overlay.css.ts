/**
 * The style sheet of the overlay's shadow root, the only one Sidelight brings into a page.
 *
 * `:host` rules with `!important` win over the page's own, inline ones included. Kinds and states differ in the line,
 * not in colour alone: solid for people and for those still held, dashed for the freed, double for the dead, dotted
 * for topics.
 */
export const OVERLAY_CSS = `
:host {
  all: initial !important;
  position: absolute !important;
  display: block !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  contain: strict !important;
  overflow: clip !important;
  pointer-events: none !important;
  mix-blend-mode: multiply !important;
}
.marks { --person: #0b5fa5; --held: #b23a00; --topic: #00704f; --tint: #ffe3cf; --ring: #1a63d6; }
.marks.dark { --person: #7fbdf5; --held: #ff9d66; --topic: #52d3a6; --tint: #3a1f10; --ring: #8ab6ff; }
.mark { position: absolute; box-sizing: border-box; border: 0 solid transparent; border-block-end-width: 2px; }
.person { border-block-end-color: var(--person); }
.held, .freed, .died, .unknown { border-block-end-color: var(--held); background: var(--tint); }
.freed { border-block-end-style: dashed; }
.died { border-block-end-style: double; border-block-end-width: 4px; }
.unknown { border-block-end-style: dotted; }
.topic { border-block-end-color: var(--topic); border-block-end-style: dotted; }
.current { outline: 2px solid var(--ring); outline-offset: 2px; border-radius: 2px; }
.card {
  position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: hidden; pointer-events: auto;
  border-radius: 10px; background: Canvas; box-shadow: 0 1px 2px #0000001a, 0 8px 28px #00000033; color-scheme: light dark;
}
.card iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
@media (forced-colors: active) {
  :host { mix-blend-mode: normal !important; }
  .mark { background: none; forced-color-adjust: none; border-block-end-color: Highlight; }
  .current { outline-color: Highlight; }
}
@media print { :host { display: none !important; } }
`;
