/** Asking the background, from the extension's own pages. */
import { browser } from 'wxt/browser';
import { asking } from '../messaging/channel.ts';
import type { CardRequests, ExtensionRequests } from '../messaging/protocol.ts';

const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** From popup, options and welcome. */
export const askBackground = asking<ExtensionRequests>(send);

/** From the card frame. */
export const askAsCard = asking<CardRequests>(send);
