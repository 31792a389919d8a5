-- The product page counts makers from its product's batches.
CREATE INDEX batch_product_ix ON batch (product);
