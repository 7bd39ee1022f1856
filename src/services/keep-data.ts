/** Durable storage is asked for once, after the first saved routine: before that there is nothing to lose, and browsers judge by use. */
import type { AppServices } from './app-services';

export async function askOnceToPersist(services: AppServices): Promise<void> {
  if (services.settings.current().persistAskedAt !== null) return;
  await services.settings.change({ persistAskedAt: services.platform.clock.now() });
  await services.askToPersist();
}
