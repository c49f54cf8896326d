;; What is constant is computed by the mid-end: each function returns a number.
(module
  (func (export "arithmetic") (result i32) (i32.mul (i32.add (i32.const 2) (i32.const 3)) (i32.const 7)))
  (func (export "branch") (result i32)
    (if (result i32) (i32.lt_s (i32.const -1) (i32.const 1)) (then (i32.const 10)) (else (i32.const 20))))
  (func (export "identity") (param i64) (result i64)
    (i64.xor (i64.mul (local.get 0) (i64.const 1)) (i64.const 0)))
  (func (export "zero") (param i32) (result i32) (i32.sub (local.get 0) (local.get 0))))

;; run: arithmetic() = 35
;; run: branch() = 10
;; run: identity(12345678901) = 12345678901
;; run: zero(5) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `arithmetic`: () -> (i32)
;;   clif
;;     function u0:0() -> i32 tail {
;;     block0:
;;         v11 = iconst.i32 35
;;         return v11  ; v11 = 35
;;     }
;;   bytecode, 1 slots
;;     mov s0, #8:35
;;     ret [s0]
;;
;; function `branch`: () -> (i32)
;;   clif
;;     function u0:1() -> i32 tail {
;;     block0:
;;         jump block1
;;     block1:
;;         v4 = iconst.i32 10
;;         jump block3(v4)  ; v4 = 10
;;     block3(v5: i32):
;;         return v5
;;     }
;;   bytecode, 1 slots
;;     mov s0, #8:10
;;     ret [s0]
;;
;; function `identity`: (i64) -> (i64)
;;   clif
;;     function u0:2(i64) -> i64 tail {
;;     block0(v0: i64):
;;         return v0
;;     }
;;   bytecode, 1 slots
;;     ret [s0]
;;
;; function `zero`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v2 = iconst.i32 0
;;         return v2  ; v2 = 0
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:0
;;     ret [s1]
