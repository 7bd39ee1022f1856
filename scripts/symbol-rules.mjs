/**
 * Which pictures of Fluent Emoji Flat the bundled symbol set takes, and where a parent would look for them.
 *
 * A picture is here because a family may want it on a card. What people do is left to our own
 * pictograms: they are drawn in the child's look, and a yellow hand must never mean Help or Break.
 */

const list = (text) => text.trim().split(/\s+/);

/** Languages that get search words from CLDR. A new language is one more code (and its folder in CLDR). */
export const WORD_LANGUAGES = ['en', 'ar'];

/** Later ones win the name; keywords of all are kept (British families say trousers and football). */
export const WORD_SOURCES = { en: ['en', 'en-001', 'en-GB'] };

/** Where the set's own groups go unless `MOVES` says otherwise; a group that is not here stays out. */
export const PACK_OF_GROUP = {
  Activities: 'play',
  'Animals & Nature': 'animals',
  'Food & Drink': 'food',
  Objects: 'home',
  'Smileys & Emotion': 'feelings',
  'Travel & Places': 'travel',
};

/** Groups of which only these few are taken. */
export const KEEP_ONLY = {
  // Family, jobs, parts of the body, and sports that our own drawings do not show. One neutral picture
  // of each; both sexes only where the word has one (grandma, grandpa).
  'People & Body': {
    pack: 'people',
    names: list(`
      baby boy girl child man woman person old-man old-woman older-person woman-with-headscarf
      person-wearing-turban pregnant-person person-feeding-baby person-getting-haircut
      artist astronaut construction-worker cook detective factory-worker farmer firefighter health-worker judge
      mechanic office-worker pilot police-officer scientist singer student teacher technologist
      santa-claus prince princess person-superhero person-fairy person-merpeople
      person-swimming person-biking person-running person-rowing-boat person-climbing person-surfing skier
      snowboarder horse-racing person-bouncing-ball person-cartwheeling person-playing-handball person-golfing
      anatomical-heart bone brain ear ear-with-hearing-aid eye eyes foot footprints leg lungs mouth nose tongue
      tooth mechanical-arm mechanical-leg`),
  },
  Symbols: {
    pack: 'signs',
    names: list(`
      check-mark check-mark-button check-box-with-check cross-mark red-question-mark red-exclamation-mark
      plus minus multiply divide heavy-equals-sign input-numbers input-latin-lowercase input-latin-letters
      keycap-0 keycap-1 keycap-2 keycap-3 keycap-4 keycap-5 keycap-6 keycap-7 keycap-8 keycap-9 keycap-10
      red-circle orange-circle yellow-circle green-circle blue-circle purple-circle brown-circle black-circle
      white-circle red-square orange-square yellow-square green-square blue-square purple-square brown-square
      black-large-square white-large-square large-blue-diamond large-orange-diamond
      infinity recycling-symbol wheelchair-symbol restroom mens-room womens-room baby-symbol children-crossing
      warning cinema baggage-claim passport-control`),
  },
};

/** Themes that cut across the set's groups. */
export const MOVES = {
  nature: list(`
    blossom bouquet cactus cherry-blossom deciduous-tree evergreen-tree fallen-leaf four-leaf-clover herb hibiscus
    hyacinth leaf-fluttering-in-wind lotus maple-leaf palm-tree potted-plant rose seedling shamrock sheaf-of-rice
    sunflower tulip white-flower wilted-flower wood rock coral mushroom brown-mushroom spiral-shell microbe
    cloud cloud-with-lightning cloud-with-lightning-and-rain cloud-with-rain cloud-with-snow comet crescent-moon
    desert droplet fire first-quarter-moon fog full-moon full-moon-face globe-showing-americas
    globe-showing-asia-australia globe-showing-europe-africa high-voltage milky-way mountain new-moon night-with-stars
    rainbow ringed-planet shooting-star snow-capped-mountain snowflake snowman snowman-without-snow sun
    sun-behind-cloud sun-behind-large-cloud sun-behind-rain-cloud sun-behind-small-cloud sun-with-face sunrise
    sunrise-over-mountains sunset thermometer tornado umbrella-with-rain-drops volcano water-wave wind-face world-map
    mount-fuji sweat-droplets dashing-away`),
  places: list(`
    bank barber-pole beach-with-umbrella bridge-at-night building-construction camping carousel-horse castle church
    circus-tent cityscape cityscape-at-dusk classical-building convenience-store department-store desert-island
    factory ferris-wheel foggy fountain hindu-temple hospital hotel house house-with-garden houses hut
    japanese-castle japanese-post-office kaaba moai mosque motorway national-park office-building playground-slide
    post-office roller-coaster school shinto-shrine stadium station statue-of-liberty synagogue tent tokyo-tower
    wedding bus-stop construction cinema elevator`),
  clothes: list(`
    backpack ballet-shoes billed-cap bikini briefs clutch-bag coat crown dress flat-shoe glasses gloves goggles
    graduation-cap handbag high-heeled-shoe hiking-boot jeans kimono lab-coat lipstick mans-shoe necktie
    one-piece-swimsuit purse rescue-workers-helmet ring running-shoe running-shirt safety-vest sari scarf shorts socks
    sunglasses t-shirt thong-sandal top-hat umbrella closed-umbrella womans-boot womans-clothes womans-hat
    womans-sandal martial-arts-uniform watch folding-hand-fan safety-pin reminder-ribbon ribbon`),
  school: list(`
    abacus artist-palette bar-chart blue-book books bookmark calendar card-index-dividers clipboard closed-book
    crayon dna envelope file-folder fountain-pen framed-picture green-book label ledger
    magnet magnifying-glass-tilted-left memo microscope newspaper notebook notebook-with-decorative-cover open-book
    orange-book package page-facing-up paintbrush paperclip pen pencil petri-dish printer pushpin puzzle-piece
    round-pushpin scissors scroll spiral-calendar spiral-notepad straight-ruler tear-off-calendar telescope test-tube
    triangular-ruler alembic name-badge compass love-letter`),
  play: list(`
    accordion banjo drum flute guitar headphone long-drum maracas microphone musical-keyboard musical-note
    musical-notes musical-score radio saxophone studio-microphone trumpet violin boomerang bubbles clapper-board
    film-projector movie-camera kick-scooter roller-skate skateboard rosette sparkles robot alien
    alien-monster ghost clown-face diya-lamp red-paper-lantern`),
  people: list(`
    adhesive-bandage crutch drop-of-blood pill stethoscope syringe white-cane x-ray manual-wheelchair
    motorized-wheelchair`),
  animals: list(`see-no-evil-monkey hear-no-evil-monkey speak-no-evil-monkey`),
  home: list(`alarm-clock amphora bellhop-bell bowl-with-spoon chopsticks fork-and-knife hourglass-done
    hourglass-not-done jar kitchen-knife spoon stopwatch timer-clock brick
    pile-of-poo`),
  signs: list(`star glowing-star speech-balloon thought-balloon zzz vertical-traffic-light`),
};

/** A keyword of CLDR that rules the picture out, unless `KEEP_DESPITE_WORD` names it. */
export const RULED_OUT_WORDS = {
  alcohol: list('alcohol booze liquor'),
  violence: list('gun pistol weapon war fight sword'),
  death: list('death dead zombie'),
  gambling: list('gambling casino'),
  smoking: list('cigarette smoking'),
};
export const KEEP_DESPITE_WORD = list('amphora boomerang kitchen-knife expressionless-face flushed-face');

/** Hand-kept: what the groups and words above would let through. */
export const LEFT_OUT = [
  { reason: 'alcohol', names: list('bottle-with-popping-cork clinking-glasses sake') },
  {
    reason: 'weapons, fighting, danger',
    names: list(
      'axe bomb boxing-glove pick mouse-trap military-helmet chains broken-chain firecracker shield collision',
    ),
  },
  {
    reason: 'frightening or adult',
    names: list(`angry-face-with-horns smiling-face-with-horns goblin ogre skull skull-and-crossbones
      kiss-mark kissing-face kissing-face-with-smiling-eyes smirking-face woozy-face face-with-symbols-on-mouth
      money-mouth-face lying-face love-hotel derelict-house`),
  },
  {
    reason: 'gambling and card suits',
    names: list(
      'slot-machine joker mahjong-red-dragon flower-playing-cards club-suit diamond-suit spade-suit heart-suit',
    ),
  },
  {
    reason: 'the same feeling again, as a cat',
    names: list(`cat-with-tears-of-joy cat-with-wry-smile crying-cat grinning-cat
      grinning-cat-with-smiling-eyes kissing-cat pouting-cat smiling-cat-with-heart-eyes weary-cat`),
  },
  {
    reason: 'yes, no and a salute are answers of our own drawings',
    names: list('head-shaking-horizontally head-shaking-vertically saluting-face'),
  },
  {
    reason: 'an abstract mark or an emblem',
    names: list(`anger-symbol eye-in-speech-bubble heart-decoration heart-exclamation
      hole hundred-points left-speech-bubble right-anger-bubble hamsa nazar-amulet military-medal hot-springs
      globe-with-meridians map-of-japan cyclone dizzy`),
  },
  { reason: 'carries a word', names: list('stop-sign e-mail bookmark-tabs') },
  { reason: 'a flag', names: list('flag-in-hole crossed-flags') },
  { reason: 'a clock face with another time than the one meant', names: list('mantelpiece-clock') },
  {
    reason: 'office and machines of the past',
    names: list(`ballot-box-with-ballot black-nib card-file-box card-index
      chart-decreasing chart-increasing chart-increasing-with-yen computer-disk control-knobs dvd envelope-with-arrow
      fax-machine file-cabinet film-frames floppy-disk hammer-and-pick inbox-tray incoming-envelope level-slider link
      linked-paperclips locked-with-key locked-with-pen mobile-phone-with-arrow money-with-wings
      open-file-folder optical-disk outbox-tray page-with-curl pager placard postal-horn rolled-up-newspaper
      satellite-antenna telephone-receiver trackball videocassette oil-drum closed-mailbox-with-lowered-flag
      open-mailbox-with-lowered-flag open-mailbox-with-raised-flag`),
  },
  {
    reason: 'the same thing from another side',
    names: list(`magnifying-glass-tilted-right oncoming-automobile oncoming-bus
      oncoming-police-car oncoming-taxi horizontal-traffic-light first-quarter-moon-face last-quarter-moon last-quarter-moon-face new-moon-face
      waning-crescent-moon waning-gibbous-moon waxing-crescent-moon waxing-gibbous-moon umbrella-on-ground`),
  },
];

/** Twelve faces of a clock twice over: the wrong hour on a plan is worse than none. */
export const LEFT_OUT_PATTERN = /-(oclock|thirty)$/;

/** Keywords that no family should meet while searching. */
export const DROPPED_KEYWORDS = list(`
  ass pissed bs lust flirt sucks fml af litaf lmao roflmao dying died dead kill weapon sexy hell devil
  cocktail mojito margarita tequila colada beer handicap weirdo ugly vice turd zodiac`);
