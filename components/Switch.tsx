/** On or off, at once. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
  /** Named by its text; `label` names it where the text says something else. */
  readonly label?: string | undefined;
  readonly children?: ComponentChildren;
}

export function Switch({ isOn, onChange, label, children }: SwitchProps) {
  return (
    <label class="switch">
      {children}
      <input type="checkbox" role="switch" checked={isOn} aria-checked={isOn} aria-label={label} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
