"""What only training needs: sets, templates, labels. Never used at run time."""
