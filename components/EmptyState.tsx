/** Why there is nothing to show, and what to do about it. */
import type { ComponentChildren } from 'preact';

export function EmptyState({ title, isWaiting = false, children }: { title: string; isWaiting?: boolean; children?: ComponentChildren }) {
  return (
    <div class="empty" aria-busy={isWaiting}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
