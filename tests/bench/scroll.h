// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Scene;
class TableView;

// Page after page downwards by the Page Down key, each once it is painted, until that many rows
// went by or the table ends. Answers how many did.
[[nodiscard]] int scrollDown(Scene& scene, TableView& table, int rows);
