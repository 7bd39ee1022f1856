import type { StoreFailure } from '@/domain/store-failure';

/** It was recorded or opened, and could not be written. */
export type SavingFailure = { readonly kind: 'not-kept'; readonly failure: StoreFailure };
