import { Component, type ReactNode } from 'react';
import { showNotice } from '../kit/state/notices';

interface PageGuardProps {
  /** Another page gets another try. */
  readonly page: string;
  readonly children: ReactNode;
}

/** Keeps a defect of one page from taking the window with it: it is said, and the other areas go on. */
export class PageGuard extends Component<PageGuardProps, { readonly brokenPage: string | null }> {
  override state = { brokenPage: null };

  override componentDidCatch(error: Error): void {
    this.setState({ brokenPage: this.props.page });
    showNotice({ code: 'app.broken', params: { detail: error.message } });
  }

  override render(): ReactNode {
    return this.state.brokenPage === this.props.page ? null : this.props.children;
  }
}
