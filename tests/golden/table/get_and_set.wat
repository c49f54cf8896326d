;; Table elements: get in the interpreter, with a bounds check; set, too, or outside of it.
(module
  (table $refs 3 externref)
  (func (export "get") (param i32) (result externref) (table.get $refs (local.get 0)))
  (func (export "set") (param i32 externref) (table.set $refs (local.get 0) (local.get 1)))
  (func (export "is_null") (param i32) (result i32) (ref.is_null (table.get $refs (local.get 0)))))

;; run: get(0) = null
;; run: set(1, some)
;; run: get(1) = some
;; run: is_null(1) = 0
;; run: is_null(2) = 1
;; run: get(3) traps "out of bounds table access"
;; run: set(-1, null) traps "out of bounds table access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `get`: (i32) -> (externref)
;;   clif
;;     function u0:0(i32) -> i64 tail {
;;         region0 = 134217728 "table 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i64 user3 little region0 v1-0x0800_0001
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     ext32_u s2, s0
;;     table_get acc, #0, s2
;;     ret acc
;;
;; function `set`: (i32, externref) -> ()
;;   clif
;;     function u0:1(i32, i64) tail {
;;         region0 = 134217728 "table 0"
;;     block0(v0: i32, v1: i64):
;;         v2 = uextend.i64 v0
;;         store user3 little region0 v1, v2-0x0800_0001
;;         return
;;     }
;;   bytecode, 3 slots
;;     ext32_u s2, s0
;;     table_set #0, s2, s1
;;     ret []
;;
;; function `is_null`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         region0 = 134217728 "table 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i64 user3 little region0 v1-0x0800_0001
;;         v3 = iconst.i64 0
;;         v4 = icmp eq v2, v3  ; v3 = 0
;;         v5 = uextend.i32 v4
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     ext32_u s3, s0
;;     table_get acc, #0, s3
;;     eq64 acc, acc, #0
;;     ret acc
