// A button that moves the match on, whatever it is called: two quick presses of it are one.
import type { ComponentChildren } from 'preact';
import type { MessageName } from '../../shared/protocol/messages.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import { useSettled } from '../parts/useSettled.ts';

interface HostStepProps {
  readonly connection: Connection;
  readonly view: MatchView;
  readonly message: MessageName;
  readonly class: string;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

export function HostStep({ connection, view, message, class: className, disabled, children }: HostStepProps) {
  const { settled, hold } = useSettled(view);
  const step = () => {
    if (!settled) return;
    hold();
    void connection.tell(message);
  };
  return (
    // not `disabled`, which would take the focus away from whoever steps on by keyboard
    <button type="button" class={className} disabled={disabled} aria-disabled={!settled} onClick={step}>
      {children}
    </button>
  );
}
