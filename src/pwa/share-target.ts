/** Where the device posts what a grown-up shares to the app: the manifest promises it, the service worker answers. */
export const SHARE_ACTION = 'share';
export const SHARE_FIELD = 'files';
