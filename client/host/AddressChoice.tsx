// "Phones can't reach this?": the host picks another address of the machine that the server runs on. Shown only where
// there is something to choose: not on the internet, nor where the page was reached by a name.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OfferedAddresses } from '../../shared/protocol/messages.ts';
import { rememberJoinUrl } from '../net/joinUrls.ts';
import { chooseAddress, fetchAddresses } from '../net/rooms.ts';
import { say } from '../words/words.ts';
import './addressChoice.css';
import { spokenHost } from '../parts/joinAddress.ts';

interface AddressChoiceProps {
  readonly code: string;
  readonly hostKey: string;
}

export function AddressChoice({ code, hostKey }: AddressChoiceProps) {
  const [offered, setOffered] = useState<OfferedAddresses | null>(null);
  const [said, setSaid] = useState('');
  const look = useCallback(async () => {
    const found = await fetchAddresses(code, hostKey);
    if (found.ok) setOffered(found.value);
  }, [code, hostKey]);
  useEffect(() => void look(), [look]);
  if (!offered || offered.addresses.length === 0) return null;

  const choose = async (address: string) => {
    const chosen = await chooseAddress(code, hostKey, address);
    if (!chosen.ok) {
      setSaid(say(chosen.refusal === 'offline' ? 'link.noServer' : `refusal.${chosen.refusal}`));
      return look();
    }
    setOffered(chosen.value);
    rememberJoinUrl(code, `${chosen.value.current}/${code}`);
    setSaid(say('address.changed', { url: spokenHost(chosen.value.current) }));
  };
  const toggled = () => void look(); // the machine may have joined a network meanwhile
  const { addresses, current } = offered;
  return (
    <details class="address-choice" onToggle={toggled}>
      <summary>{say('address.trouble')}</summary>
      <p class="small dim">{say('address.advice')}</p>
      {addresses.length > 1 && (
        <fieldset class="chooser">
          <legend>{say('address.legend')}</legend>
          {addresses.map(({ address, adapter, url }) => (
            <label key={address} class="choice">
              <input
                type="radio"
                name="address"
                checked={url === current}
                onChange={() => void choose(address)}
              />
              <span class="choice-words">
                <b class="num">{say('address.use', { url: spokenHost(url) })}</b>{' '}
                <span class="small dim">{adapter}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="small" role="status">
        {said}
      </p>
    </details>
  );
}
