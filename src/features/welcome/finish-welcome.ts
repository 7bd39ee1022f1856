/**
 * Writes what the welcome has gathered. It may be done again after a failure, or after a tablet that died half-way:
 * a child and routines that are there already are used, not made a second time.
 */

import { DEFAULT_GROWN_UP, type Look } from '@/domain/look';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import type { Address, Language } from '@/domain/wording';
import { deviceEnglish } from '@/i18n/languages';
import { addReadyMade } from '@/services/add-ready-made';
import type { AppServices, Saved } from '@/services/app-services';

export type WelcomeDraft = {
  readonly nickname: string;
  readonly look: Look;
  readonly address: Address;
  readonly readyMadeIds: readonly string[];
};

export async function finishWelcome(services: AppServices, draft: WelcomeDraft, language: Language): Saved {
  // Before the routines, whose words it chooses.
  const set = await services.settings.change({ english: deviceEnglish(navigator.languages) });
  if (!set.ok) return set;
  const child = await keepChild(services, draft, language);
  if (!child.ok) return child;
  const routines = await services.routines.list(child.value.id);
  if (!routines.ok) return routines;
  const there = new Set(routines.value.map((routine) => routine.source));
  const wanted = draft.readyMadeIds
    .filter((readyMadeId) => !there.has(readyMadeId))
    .map((readyMadeId) => ({ readyMadeId, version: 'essential' as const }));
  const added = wanted.length === 0 ? routines : await addReadyMade(services, child.value.id, wanted);
  if (!added.ok) return added;
  return services.settings.change({
    appLanguage: language,
    currentChildId: child.value.id,
    welcomed: true,
  });
}

async function keepChild(services: AppServices, draft: WelcomeDraft, language: Language) {
  const { look, address } = draft;
  const told = {
    nickname: draft.nickname.trim(),
    look,
    address,
    cardLanguage: language,
    grownUp: DEFAULT_GROWN_UP,
  };
  const there = await services.children.list();
  if (!there.ok) return there;
  const first = there.value[0];
  return first === undefined
    ? services.children.create({ ...DEFAULT_SUPPORTS, ...told })
    : services.children.change(first.id, told);
}
