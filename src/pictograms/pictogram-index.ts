/**
 * Every drawing of our own, by the pack that holds it. The ids are kept in saved routines: they may be added to, never renamed.
 *
 * The index is a file of its own, fetched with the first picture that is no cover: a child's home has no need of it.
 */
import { COVERS } from './covers-index';
import type { Drawings } from './kit/kit';

const IDS = {
  hands: `sleeves-up tap-on wet-hands soap rub-palms scrub-hands thumbs-nails rinse-hands tap-off
    dry-hands towel-away wash-hands-face`,
  teeth: `get-toothbrush wet-toothbrush toothpaste-on toothpaste-lid teeth-top-side teeth-top-other-side
    teeth-bottom-side teeth-bottom-other-side brush-tongue spit rinse-toothbrush wipe-mouth
    toothbrush-away`,
  toilet: `walk-to-toilet shut-door trousers-down pants-down sit-on-toilet wee-or-poo get-paper
    wipe-front-to-back paper-in-toilet wipe-until-clean clothes-up flush`,
  clothes: `underwear vest trousers-or-skirt jumper shoes mirror-check`,
  'shirt-and-socks': `shirt-find-front shirt-lay-down shirt-open-bottom shirt-head-in shirt-arm-one shirt-arm-two
    shirt-pull-down sit-against-wall sock-find-heel sock-thumbs-in sock-scrunch sock-toes-in
    sock-over-heel sock-pull-up sock-other-foot`,
  home: `breakfast brush-hair get-bag shoes-and-coat go-out screens-off drink bath pyjamas choose-book
    story lights-low hug-or-wave`,
  calm: `stop calm-place quiet squeeze-pillow calm-thing how-do-i-feel next-card`,
  class: `phonics english playground maths movement-break lunch class-story topic choosing change tidy-up
    home-time`,
  talk: `wait finished more first then back`,
  'calm-breathing': `sit-still hand-on-tummy breathe-in breathe-out three-times rest star-hand trace-thumb-up
    trace-thumb-down trace-fingers palms-together break-place disc-full do-my-break disc-empty
    back-to-step disc-half hold-my-toy my-turn old-plan new-plan same-plan help-hug-breathe
    ears-covered glitter-bottle look-at-book slow-stretch`,
  movement: `wall-push chair-push-up carry-books bear-walk self-hug march rock-sideways one-leg bunny-jump
    toe-walk jump run-on-spot walk-the-line throw-bean-bags tunnel-crawl wrap-in-mat ready
    wheel-along seated-march knees-push`,
  'touch-play': `three-textures play-dough sand-tray hand-cream brush-arms bubbles trampoline swing scooter
    go-for-walk draw-picture play-bricks play-cars do-puzzle play-sand garden listen-to-music
    watch-video soft-blanket lie-down fidget feed-ducks`,
  bath: `clothes-in-basket towel-on-rail grown-up-checks-water bath-get-in bath-sit soap-on-cloth
    wash-face wash-arms-tummy wash-legs-feet wash-private-parts rinse-body bath-play bath-get-out
    dry-body`,
  'shower-and-hair-wash': `towel-on-hook shower-on shower-get-in shower-get-wet shower-soap wash-neck-arms
    wash-armpits-tummy shower-rinse shower-off dry-head-to-feet cloth-on-eyes head-back
    pour-three-cups shampoo-on-hands rub-hair rinse-five-cups check-bubbles conditioner hair-towel
    dry-face`,
  'face-and-hair': `get-face-cloth squeeze-cloth wipe-cheeks wipe-mouth-chin wipe-eyes hang-cloth get-hairbrush
    spray-hair sit-on-chair hold-hair brush-hair-ends brush-hair-down brush-hair-other-side
    brush-hair-back hair-clip hairbrush-away`,
  'toilet-more': `seat-up stand-at-toilet clothes-down-front aim-in-toilet wee-standing shake-or-wipe
    clothes-up-front seat-down skirt-up pants-to-knees wee fold-paper pad-pouch lock-door
    pants-down-and-sit pad-off pad-wrap pad-in-bin pad-on wipe-and-clothes-up flush-and-wash
    transfer-to-toilet transfer-to-chair brakes-on`,
  'nose-and-nails': `get-tissue tissue-on-nose mouth-closed press-nostril blow-nose press-other-nostril wipe-nose
    tissue-in-bin choose-hand squeeze-hands sit-with-grown-up finger-out snip-nail next-finger
    hand-finished other-hand file-nails nails-done`,
  'body-care': `cream-on-hand cream-arms cream-legs cream-neck-ears cream-face sun-hat long-sock
    splint-straps-open splint-heel-back splint-ankle-strap splint-top-strap shoe-over-splint
    splint-other-foot feels-ok grown-up-medicine drink-ready sit-tall take-medicine swallow`,
  'trousers-and-shoes': `trousers-find-front trousers-hold-waist trousers-leg-one trousers-leg-two stand-up
    trousers-pull-up trousers-fasten sit-on-step match-shoes shoe-open-strap shoe-toes-in
    shoe-heel-in shoe-strap other-shoe lace-cross lace-under lace-pull-tight lace-loop lace-wrap
    lace-push-through lace-pull-loops lace-check`,
  'coat-and-fastenings': `get-coat coat-collar coat-arm-one coat-reach-back coat-arm-two coat-pull-front coat-close
    hood-and-gloves zip-sides-together zip-pin-in zip-push-down zip-hold-bottom zip-pull-up
    zip-chin-up buttons-level button-bottom-first button-pinch button-hold-hole button-push-through
    button-pull-through button-next go-to-my-room shoes-off sock-off trousers-step-out top-arm-out
    top-over-head underwear-off`,
  meals: `sit-at-table choose-breakfast bowl-and-spoon pour-cereal pour-milk eat wipe-mouth-hands
    bowl-to-sink look-at-plate fork-and-spoon small-bite chew-swallow more-or-finished
    plate-to-kitchen wipe-hands`,
  'food-and-table': `food-on-table look-at-food smell-food touch-food kiss-food lick-food tiny-bite well-tried
    count-people place-mats plates-on-mats fork-left knife-right cup-at-top table-check hold-spoon
    scoop-food spoon-to-mouth lips-close hold-fork stab-food fork-to-mouth`,
  'bag-and-leaving': `open-bag reading-book-in homework-in lunch-box-in bottle-in pe-kit-in comfort-item-in close-bag
    bag-by-door two-minutes-left put-in-finished-box put-on-shoes put-on-coat wait-at-door
    hold-hands`,
  'home-more': `arrive-home bag-on-hook toilet-and-hands snack quiet-or-move do-homework free-time dinner
    clear-table book-and-pencil what-work work-part-one ten-jumps work-part-two check-work
    homework-away bricks-in-box cars-in-box books-on-shelf toys-in-basket rubbish-in-bin floor-clear
    five-minutes-left one-minute-left pause-screen turn-screen-off tablet-on-charger`,
  'school-arrival': `walk-into-school wave-hello coat-on-peg bag-in-tray lunch-box-away give-home-book check-schedule
    settle-puzzle carpet-spot hello-song calendar card-one find-box do-the-work finished-box
    card-two card-three your-choice`,
  'school-day': `line-up choose-lunch carry-tray sit-at-my-place eat-lunch scrape-plate tray-away
    choose-outdoor-play ask-to-play pe-bag shoes-and-socks-off top-in-bag pe-top-on trousers-off
    pe-shorts-on trainers-on tidy-my-table home-book-in-bag bottle-and-lunch-box bag-on-back
    sit-and-wait grown-up-is-here wave-goodbye loud-bell line-up-at-door walk-out-line wait-on-spot
    back-to-school`,
  'swim-and-haircut': `swimwear go-to-pool clothes-in-locker pool-shower sit-at-poolside pool-steps swim towel-round-me
    dry-and-dress hair-shop waiting-chair barber-chair hair-cape spray-and-comb snip-hair clippers
    stop-card brush-neck look-in-mirror`,
  'dentist-and-doctor': `dentist-building dentist-hello dentist-chair glasses-and-light open-mouth dentist-mirror
    count-teeth dentist-brush stop-hand-up rinse-mouth doctor-building reception-desk go-in-door
    what-hurts stethoscope ear-light scales-height grown-ups-talk choose-arm wipe-arm squeeze-ball
    pinch-count-five plaster-on`,
  'car-and-bus': `walk-to-car car-seat seat-belt toy-or-music car-drives red-light car-parked belt-off bus-stop
    wait-for-bus our-bus get-on-bus show-pass bus-seat ride-bus press-bell get-off-bus bus-ramp
    move-to-car-seat`,
  'road-and-shop': `stop-at-kerb look-both-ways listen-for-cars wait-for-cars walk-across safe-side shopping-list
    go-to-shop trolley find-milk find-bread find-apples wait-in-line shopping-belt grown-up-pays
    pack-shopping back-to-car give-present games-or-quiet party-food birthday-song cake
    home-and-quiet`,
  'school-skills': `sit-to-write steady-paper pick-up-pencil pencil-grip start-dot write-line write-rest check-name
    pencil-away scissors-thumb scissors-fingers thumbs-up-cut scissors-open scissors-snip
    cut-along-line turn-paper scissors-away`,
  'class-subjects': `art music science pe computing assembly library reading handwriting cooking role-play
    outdoor-learning group-work one-to-one trip visitor choose-game sit-together who-starts
    roll-dice friends-turn pass-dice game-ends good-game game-away`,
  'talk-more': `hungry it-hurts too-loud too-bright too-hot too-cold i-dont-know yes no not-ready-yet hug-please
    no-touch thank-you please feel-sick give-me-space more-time can-i-play feel-happy feel-sad
    feel-angry feel-worried feel-scared feel-tired feel-excited feel-calm feel-ok feel-proud
    feel-frustrated feel-bored feel-lonely feel-hurt feel-dont-know body-hot body-tight heart-fast
    tummy-flip heavy-eyes bouncy-body body-heavy`,
  'sensory-tools': `ear-defenders headphones weighted-lap-pad wobble-cushion chew-toy stretch-band gym-ball
    body-sock scooter-board rocking-chair bubble-tube torch sunglasses hand-massage deep-squeeze
    stress-toy visual-timer sand-timer schedule-strip token-board lanyard-card red-top blue-top
    who-reads which-chair cut-hand-one new-teacher someone-away grandparents-house rain-change`,
} as const;

type Theme = keyof typeof IDS;
export type PackName = 'covers' | Theme;

export const PICTOGRAM_PACKS: Readonly<Record<PackName, readonly string[]>> = {
  covers: COVERS,
  ...(Object.fromEntries(
    Object.entries(IDS).map(([theme, ids]) => [theme, ids.split(/\s+/)]),
  ) as unknown as Record<Theme, readonly string[]>),
};

export const PACK_LOADERS: Readonly<Record<Theme, () => Promise<{ readonly drawings: Drawings }>>> = {
  hands: () => import('./drawings/hands'),
  teeth: () => import('./drawings/teeth'),
  toilet: () => import('./drawings/toilet'),
  clothes: () => import('./drawings/clothes'),
  'shirt-and-socks': () => import('./drawings/shirt-and-socks'),
  home: () => import('./drawings/home'),
  calm: () => import('./drawings/calm'),
  class: () => import('./drawings/class'),
  talk: () => import('./drawings/talk'),
  'calm-breathing': () => import('./drawings/calm-breathing'),
  movement: () => import('./drawings/movement'),
  'touch-play': () => import('./drawings/touch-play'),
  bath: () => import('./drawings/bath'),
  'shower-and-hair-wash': () => import('./drawings/shower-and-hair-wash'),
  'face-and-hair': () => import('./drawings/face-and-hair'),
  'toilet-more': () => import('./drawings/toilet-more'),
  'nose-and-nails': () => import('./drawings/nose-and-nails'),
  'body-care': () => import('./drawings/body-care'),
  'trousers-and-shoes': () => import('./drawings/trousers-and-shoes'),
  'coat-and-fastenings': () => import('./drawings/coat-and-fastenings'),
  meals: () => import('./drawings/meals'),
  'food-and-table': () => import('./drawings/food-and-table'),
  'bag-and-leaving': () => import('./drawings/bag-and-leaving'),
  'home-more': () => import('./drawings/home-more'),
  'school-arrival': () => import('./drawings/school-arrival'),
  'school-day': () => import('./drawings/school-day'),
  'swim-and-haircut': () => import('./drawings/swim-and-haircut'),
  'dentist-and-doctor': () => import('./drawings/dentist-and-doctor'),
  'car-and-bus': () => import('./drawings/car-and-bus'),
  'road-and-shop': () => import('./drawings/road-and-shop'),
  'school-skills': () => import('./drawings/school-skills'),
  'class-subjects': () => import('./drawings/class-subjects'),
  'talk-more': () => import('./drawings/talk-more'),
  'sensory-tools': () => import('./drawings/sensory-tools'),
};
