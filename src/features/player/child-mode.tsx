/** The child's side of the app: whose it is, in which language, and whether a routine is played. */

import { type ReactNode, useEffect, useRef } from 'react';
import type { Child } from '@/domain/child';
import { DEFAULT_LOOK, type GrownUpLook, type Look } from '@/domain/look';
import { ok } from '@/domain/result';
import type { SightSupports } from '@/domain/supports/sight-supports';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import { DEFAULT_VOICE, type VoiceSupports } from '@/domain/supports/voice-supports';
import type { Address, Language } from '@/domain/wording';
import { appLanguageOf } from '@/i18n/languages';
import type { AppServices, Saved } from '@/services/app-services';
import { useServices } from '@/services/services-context';
import { useLive } from '@/services/use-live';
import { CardDirectionProvider } from '@/ui/card-direction';
import { paths } from '@/ui/hash-route';
import { LookProvider } from '@/ui/look-context';
import { useTexts } from '@/ui/texts';
import type { AccessMethodSettings } from './access/access-method';
import { fetchPlayer, Player } from './after-home';
import { AnnouncerProvider } from './announcer';
import { ChildGround } from './child-ground';
import { ChildHome } from './child-home';
import { ChildTextsProvider } from './child-texts';
import { Lock } from './lock/lock';
import { TroubleScreen } from './trouble-screen';
import { type ChildGuard, useChildGuard } from './use-child-guard';
import { VoiceContext } from './voice-context';

export function ChildMode({ routineId }: { readonly routineId: string | null }) {
  const guard = useChildGuard();
  const { i18n, ready } = useTexts('child');
  useSilenceOutside();
  const live = useLive(
    (services) => readChild(services, routineId),
    [routineId],
    (change) => change.store === 'children' || change.store === 'settings',
  );
  // On the way from a routine to the child's home the place stays, and with it the scan that goes on there.
  const latest = useRef(live);
  if (live.state !== 'loading') latest.current = live;
  const known = latest.current;
  const child = known.state === 'ready' ? known.value : null;
  const appLanguage = appLanguageOf(i18n);
  const isPlaying = routineId !== null;
  useEffect(() => {
    // Beside the reading of the child.
    if (isPlaying) fetchPlayer();
  }, [isPlaying]);
  const lock = <LeavingLock guard={guard} />;

  if (known.state === 'loading' || !ready) return null;
  return (
    <Place
      look={child?.look ?? DEFAULT_LOOK}
      grownUp={child?.grownUp}
      cardLanguage={child?.cardLanguage ?? appLanguage}
      address={child?.address ?? 'he'}
      access={child ?? DEFAULT_SUPPORTS}
      sight={child ?? undefined}
      voice={child ?? DEFAULT_VOICE}
    >
      {live.state === 'loading' ? null : live.state === 'failed' ? (
        <TroubleScreen trouble={live.failure.kind} lock={lock} />
      ) : child === null ? (
        <TroubleScreen trouble="no-child" lock={lock} />
      ) : routineId === null ? (
        <ChildHome
          child={child}
          lock={lock}
          movedAt={guard.movedAt}
          onPlay={(chosen) => guard.go(paths.play(chosen))}
        />
      ) : (
        <Player
          key={routineId}
          child={child}
          routineId={routineId}
          lock={lock}
          onHome={() => guard.go(paths.childHome())}
          onLeave={async (before) => {
            await before();
            await guard.leave();
          }}
        />
      )}
    </Place>
  );
}

/** No card goes on talking on the grown-up's side. */
function useSilenceOutside(): void {
  const { speech, recordedVoice } = useServices().platform;
  useEffect(
    () => () => {
      speech.stop();
      recordedVoice.stop();
    },
    [speech, recordedVoice],
  );
}

/** Shown by the app when child mode itself breaks down. */
export function ChildModeCrash() {
  const guard = useChildGuard();
  const { i18n, ready } = useTexts('child');
  if (!ready) return null;
  return (
    <Place look={DEFAULT_LOOK} cardLanguage={appLanguageOf(i18n)} address="he" access={DEFAULT_SUPPORTS}>
      <TroubleScreen
        trouble="crash"
        lock={<LeavingLock guard={guard} />}
        onRetry={() => window.location.reload()}
      />
    </Place>
  );
}

type PlaceProps = {
  readonly look: Look;
  readonly grownUp?: GrownUpLook | undefined;
  readonly cardLanguage: Language;
  readonly address: Address;
  readonly access: AccessMethodSettings;
  readonly sight?: SightSupports | undefined;
  readonly voice?: VoiceSupports;
  readonly children: ReactNode;
};

function Place(props: PlaceProps) {
  const { look, grownUp, cardLanguage, address, access, sight, voice = DEFAULT_VOICE, children } = props;
  const { speech } = useServices().platform;
  const isRead = voice.readAloud !== 'never' && !voice.silent;
  useEffect(() => {
    // Asked before the first tap: an iPad speaks by itself only after it spoke within one (S6).
    if (isRead) speech.voiceFor(cardLanguage);
  }, [isRead, speech, cardLanguage]);
  return (
    <LookProvider look={look} grownUp={grownUp}>
      <ChildTextsProvider cardLanguage={cardLanguage} address={address}>
        <CardDirectionProvider language={cardLanguage}>
          <VoiceContext value={voice}>
            <ChildGround access={access} sight={sight}>
              <AnnouncerProvider>{children}</AnnouncerProvider>
            </ChildGround>
          </VoiceContext>
        </CardDirectionProvider>
      </ChildTextsProvider>
    </LookProvider>
  );
}

function LeavingLock({ guard }: { readonly guard: ChildGuard }) {
  return <Lock onUnlock={() => void guard.leave()} />;
}

/** The child whose routine it is; without a routine, the one that the grown-up chose last. */
async function readChild(services: AppServices, routineId: string | null): Saved<Child | null> {
  const [children, routine] = await Promise.all([
    services.children.list(),
    routineId === null ? null : services.routines.get(routineId),
  ]);
  if (!children.ok) return children;
  const { currentChildId } = services.settings.current();
  const wanted = routine?.ok === true ? routine.value.childId : currentChildId;
  const all = children.value;
  const child = all.find(({ id }) => id === wanted) ?? all.find(({ id }) => id === currentChildId) ?? all[0];
  return ok(child ?? null);
}
