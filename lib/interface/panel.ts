/** The side panel of Chrome and Edge, the sidebar of Firefox. */
import { browser } from 'wxt/browser';

/** Neither is in the types of the polyfill. */
interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}
const panels = (): Panels => (globalThis as unknown as { chrome?: Panels }).chrome ?? (browser as unknown as Panels);

/** Whether this browser has one. */
export const hasPanel = (): boolean => panels().sidePanel !== undefined || panels().sidebarAction !== undefined;

/** Open it. Must be called in the handler of a click, before anything is awaited. `false`: it cannot be opened. */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  const { sidePanel, sidebarAction } = panels();
  try {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
