/**
 * Other tabs hear what this one has changed, after it is on disk.
 *
 * A tab may run another version of the app, so what it says is checked; what cannot be understood is passed over.
 */
import * as v from 'valibot';
import { type TabMessage, tabMessage } from './schemas/tab-message';

export type TabChannel = { send(message: TabMessage): void; close(): void };

export function openTabChannel(name: string, onMessage: (message: TabMessage) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    const message = v.safeParse(tabMessage, data);
    if (message.success) onMessage(message.output);
  };
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
