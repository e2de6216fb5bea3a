-- What a repeated operation is answered from: the state as that operation left it.
ALTER TABLE operation_result ADD COLUMN tenant TEXT;
ALTER TABLE operation_result ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE operation_result ADD COLUMN record TEXT;
