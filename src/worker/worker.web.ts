import { serve } from './serve';

const channel = new MessageChannel();

/** A turn of the event loop without the timers' least delay. */
function breathe(): Promise<void> {
  return new Promise(resolve => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

serve(
  {
    send: message => self.postMessage(message),
    onMessage: listener => self.addEventListener('message', event => listener(event.data)),
  },
  breathe,
);
