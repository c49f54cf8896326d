;; Narrowing is free. Zero-extension is free when the operand was made by an opcode, which writes zeros above 32 bits, and an
;; opcode when it is a parameter, above whose bits there may be anything.
(module
  (func (export "wrap") (param i64) (result i32) (i32.wrap_i64 (local.get 0)))
  (func (export "parameter") (param i32) (result i64) (i64.extend_i32_u (local.get 0)))
  (func (export "sum") (param i32 i32) (result i64) (i64.extend_i32_u (i32.add (local.get 0) (local.get 1))))
  (func (export "signed") (param i32 i32) (result i64) (i64.extend_i32_s (i32.add (local.get 0) (local.get 1)))))

;; run: wrap(0x123456789) = 0x23456789
;; run: parameter(-1) = 0xffffffff
;; run: sum(-1, -1) = 0xfffffffe
;; run: signed(-1, -1) = -2

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `wrap`: (i64) -> (i32)
;;   clif
;;     function u0:0(i64) -> i32 tail {
;;     block0(v0: i64):
;;         v1 = ireduce.i32 v0
;;         return v1
;;     }
;;   bytecode, 1 slots
;;     ret [s0]
;;
;; function `parameter`: (i32) -> (i64)
;;   clif
;;     function u0:1(i32) -> i64 tail {
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     ext32_u acc, s0
;;     ret acc
;;
;; function `sum`: (i32, i32) -> (i64)
;;   clif
;;     function u0:2(i32, i32) -> i64 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iadd v0, v1
;;         v3 = uextend.i64 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     add32 acc, s0, s1
;;     ret acc
;;
;; function `signed`: (i32, i32) -> (i64)
;;   clif
;;     function u0:3(i32, i32) -> i64 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iadd v0, v1
;;         v3 = sextend.i64 v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     add32 acc, s0, s1
;;     ext32_s64 acc, acc
;;     ret acc
