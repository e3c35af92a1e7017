package org.yimen.ports.kit;

import org.junit.jupiter.api.Nested;

/**
 * Every contract of a storage in one class: extend it, give {@link #open}, and all rules are run
 * against your adapter.
 */
public abstract class StorageContract {
  /** See {@link BackendContract#open}. */
  protected abstract Backend open() throws Exception;

  @Nested
  class TransactionsRules extends TransactionsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class CasesRules extends CasesContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class TicketsRules extends TicketsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class WindowSessionsRules extends WindowSessionsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class ItemsRules extends ItemsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class PostingsRules extends PostingsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class MandatesRules extends MandatesContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class SubstitutionsRules extends SubstitutionsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class LeavesRules extends LeavesContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class PunchesRules extends PunchesContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class DutyDaysRules extends DutyDaysContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class LanesRules extends LanesContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class CentresRules extends CentresContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class NumbersRules extends NumbersContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class RequestsRules extends RequestsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class PersonsRules extends PersonsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class QueryCodesRules extends QueryCodesContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class AccountsRules extends AccountsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class SessionsRules extends SessionsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class SignInAttemptsRules extends SignInAttemptsContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class JournalRules extends JournalContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }

  @Nested
  class JournalReaderRules extends JournalReaderContract {
    @Override
    protected Backend open() throws Exception {
      return StorageContract.this.open();
    }
  }
}
