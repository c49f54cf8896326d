;; The mid-end knows what memory holds after a store and what a load before found: the second load of `twice` and the load of
;; `forwarded` are gone; that of `changed` is not, as the store may lie anywhere.
(module
  (memory 1)
  (func (export "twice") (param i32) (result i32)
    (i32.add (i32.load (local.get 0)) (i32.load (local.get 0))))
  (func (export "forwarded") (param i32 i32) (result i32)
    (i32.store (local.get 0) (local.get 1)) (i32.load (local.get 0)))
  (func (export "changed") (param i32 i32) (result i32)
    (i32.add (i32.load (local.get 0)) (i32.store (local.get 1) (i32.const 5)) (i32.load (local.get 0)))))

;; run: twice(0) = 0
;; run: forwarded(8, 21) = 21
;; run: twice(8) = 42
;; run: changed(8, 8) = 26

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `twice`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         v5 = iadd v2, v2
;;         return v5
;;     }
;;   bytecode, 3 slots
;;     load32 s2, s0, #0
;;     add32 acc, acc, s2
;;     ret acc
;;
;; function `forwarded`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         store little region0 v1, v2
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     store32 s0, #0, s1
;;     ret [s1]
;;
;; function `changed`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i32 little region0 v2
;;         v4 = iconst.i32 5
;;         v5 = uextend.i64 v1
;;         store little region0 v4, v5  ; v4 = 5
;;         v7 = load.i32 little region0 v2
;;         v8 = iadd v3, v7
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     load32 acc, s0, #0
;;     store32 s1, #0, #5
;;     add_load32 acc, acc, s0, #0
;;     ret acc
