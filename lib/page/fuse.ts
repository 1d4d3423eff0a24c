/**
 * Takes things off the screen once the script that has put them up is dead. Firefox ends the scripts of an extension that
 * is removed or switched off without a word; an animation goes on without them, and its end hides what it is on.
 *
 * Animations in a closed root are in no list that the page can ask for, and their events stay in it.
 */

/** Milliseconds from the last sign of life to the end. Signs must come at least twice as often. */
const BURNS_FOR = 1_900;

/** Whether scripts can end unheard: only there, as it happens, may scripts of extensions look into closed roots. */
const endsUnheard = (): boolean => 'openOrClosedShadowRoot' in Element.prototype;

/** Hide an element of our own as soon as the function given back has not been called for a while. */
export function lightFuse(element: Element): () => void {
  if (!endsUnheard()) return () => undefined;
  const isHidden = { visibility: 'hidden' };
  const fuse = element.animate([isHidden, isHidden], { delay: BURNS_FOR, duration: 1, fill: 'forwards' });
  return () => {
    fuse.currentTime = 0;
  };
}
