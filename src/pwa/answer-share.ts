/**
 * The service worker's answer to a share from another app.
 *
 * Whatever happens, it is answered here: a request that went on to the network would carry the photo to the host.
 */
import { type ShareMark, searchWithMark } from '@/domain/share-mark';
import { keepShared } from '@/storage/shared-files';
import { SHARE_FIELD } from './share-target';

/** `base`: the address of the app. Leads to "My pictures", which takes the files. */
export async function answerShare(request: Request, base: string): Promise<Response> {
  const mark = await keep(request);
  return Response.redirect(new URL(`./${searchWithMark(mark)}#/pictures`, base).href, 303);
}

async function keep(request: Request): Promise<ShareMark> {
  try {
    const files = (await request.formData()).getAll(SHARE_FIELD).filter((part) => part instanceof File);
    if (files.length === 0) return 'unreadable';
    await keepShared(files);
    return 'kept';
  } catch (error) {
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unreadable';
  }
}
