// Joins a frame of the host page to the host's end of the protocol.
import { Frame, type FrameOptions } from './frame';

/**
 * Puts an add-in page into an iframe. Host page and add-in must be served by https under the same
 * host name (ports may differ), which is what the library trusts without asking.
 *
 * @param parent Element that takes the iframe.
 * @returns The frame, the iframe, and a function that removes both.
 */
export function openIframe(
  parent: HTMLElement,
  url: string,
  options: Omit<FrameOptions, 'post' | 'origin'>,
): { frame: Frame; iframe: HTMLIFrameElement; close: () => void } {
  const iframe = parent.ownerDocument.createElement('iframe');
  const addinOrigin = new URL(url, location.href).origin;
  const frame = new Frame({
    ...options,
    origin: location.origin,
    post: (text) => iframe.contentWindow?.postMessage(text, addinOrigin),
  });
  const receive = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === iframe.contentWindow && origin === addinOrigin && typeof data === 'string') {
      frame.receive(data);
    }
  };
  window.addEventListener('message', receive);
  // The library reads the name once; it must be there before the page loads.
  iframe.name = frame.name;
  iframe.src = url;
  parent.append(iframe);
  const close = () => {
    window.removeEventListener('message', receive);
    frame.close();
    iframe.remove();
  };
  return { frame, iframe, close };
}
