-- Needs the TRIGGER privilege and, where the binary log is on, log_bin_trust_function_creators=1: docs/ledger.md, "Guards".

-- Keys from outside, such as Stripe's ids, differ by case.
ALTER TABLE journal MODIFY idem_key VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
ALTER TABLE account MODIFY detail VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: journal cannot be changed';
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: journal cannot be deleted';
CREATE TRIGGER leg_refuses_update BEFORE UPDATE ON leg FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: leg cannot be changed';
CREATE TRIGGER leg_refuses_delete BEFORE DELETE ON leg FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: leg cannot be deleted';
CREATE TRIGGER seal_refuses_update BEFORE UPDATE ON seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: seal cannot be changed';
CREATE TRIGGER seal_refuses_delete BEFORE DELETE ON seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: seal cannot be deleted';
CREATE TRIGGER seal_leaf_refuses_update BEFORE UPDATE ON seal_leaf FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: seal_leaf cannot be changed';
CREATE TRIGGER seal_leaf_refuses_delete BEFORE DELETE ON seal_leaf FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: seal_leaf cannot be deleted';

DELIMITER //
CREATE TRIGGER leg_refuses_sealed BEFORE INSERT ON leg FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM seal_leaf WHERE journal_id = NEW.journal_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The books are append-only: the journal is sealed';
  END IF;
END//
CREATE TRIGGER seal_leaf_refuses_unbalanced BEFORE INSERT ON seal_leaf FOR EACH ROW
BEGIN
  IF (SELECT COUNT(*) FROM leg WHERE journal_id = NEW.journal_id) < 2 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A journal of fewer than two legs cannot be sealed';
  END IF;
  IF EXISTS (SELECT 1 FROM leg WHERE journal_id = NEW.journal_id GROUP BY currency HAVING SUM(amount_minor) <> 0) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A journal that does not sum to zero cannot be sealed';
  END IF;
END//
DELIMITER ;
