// On or off, at once.
interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onTurn: (on: boolean) => void;
}

export function Switch({ label, on, disabled = false, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      class="sandbox-switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onTurn(!on)}
    >
      <span>{label}</span>
      <i class="sandbox-switch-track" aria-hidden="true">
        <i class="sandbox-switch-knob" />
      </i>
    </button>
  );
}
