import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button, LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { useTexts } from '@/ui/texts';
import styles from './crash-boundary.module.css';

type Props = { readonly children: ReactNode; readonly fallback?: ReactNode };

/** A programming error ends here with a sentence and a way on; what was saved is untouched. */
export class CrashBoundary extends Component<Props, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    window.dispatchEvent(
      new CustomEvent('stepling:crash', { detail: { error, stack: info.componentStack } }),
    );
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return this.props.fallback ?? <CrashPage onAgain={() => this.setState({ hasCrashed: false })} />;
  }
}

function CrashPage({ onAgain }: { readonly onAgain: () => void }) {
  const { t, ready } = useTexts('common');
  if (!ready) return null;
  return (
    <main className={styles.page} role="alert">
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.body')}</p>
      <div className={styles.actions}>
        <Button rank="primary" onClick={onAgain}>
          {t('crash.again')}
        </Button>
        <LinkButton href={paths.routines()} onClick={() => setTimeout(onAgain)}>
          {t('crash.home')}
        </LinkButton>
      </div>
    </main>
  );
}
